import { evidenceAt } from './verb-evidence.ts';
import { isInside, wordAfter, wordBefore, type Setting } from './setting.ts';

/** A verb further off than this many words may be of another clause. */
const NEAR = 8;

/**
 * Whether "today" is the day of writing: a finite past form or "will" stands near it in its clause
 * ("said today", "was killed by a mob today", "will meet today"). In the present ("Syria today is …"),
 * before "than" and after "of" it may mean these times.
 */
export function isThisVeryDay(setting: Setting): boolean {
  const { tokens, from, next } = setting;
  if (
    /^(?:of|even|until|to|ago|rarely|seldom|still|often|widely)$/.test(wordBefore(setting)) ||
    wordAfter(setting) === 'than'
  )
    return false;
  if (tokens[next]?.type === 'possessive') return false;
  for (let at = from - 1; at >= from - NEAR && isInside(setting, at); at--) {
    const word = tokens[at]?.text ?? '';
    if (/^[\p{P}]$|ing$|^(?:that|which|who|and|but)$/u.test(word)) break;
    const sign = signAt(setting, at);
    if (sign !== undefined) return sign;
  }
  const first = tokens[next]?.text === ',' ? next + 1 : next;
  for (let at = first; at < first + NEAR && isInside(setting, at); at++) {
    if (/^[\p{P}]$/u.test(tokens[at]?.text ?? '')) return false;
    const sign = signAt(setting, at);
    if (sign !== undefined) return sign;
  }
  return false;
}

/** What a verb says of "today": true of a finite one, false of one in the present or a participle. */
function signAt({ tokens }: Setting, at: number): boolean | undefined {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  if (/^(?:has|have|do|does|would|likely|remains?|continues?)$/.test(word)) return false;
  const evidence = evidenceAt(tokens, at);
  if (evidence === 'unclear') return false;
  if (evidence === 'future') return true;
  if (evidence !== 'past') return undefined;
  return !/^(?:,|is|are|be|been|most|best|as)$/.test(tokens[at - 1]?.text.toLowerCase() ?? '');
}
