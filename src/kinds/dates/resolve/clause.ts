import {
  CLAUSE_STARTS,
  DETERMINERS,
  HAPPENINGS,
  LASTING,
  QUOTATION_MARKS,
} from '../lexicon/tense.ts';
import { isInside, wordAfter, wordBefore, type Setting } from './setting.ts';
import { evidenceAt, type Evidence } from './verb-evidence.ts';

/** Whether the clause of a date speaks of the past or of what is to come; `unsaid` without a sign of either. */
export type Direction = Evidence | 'unsaid';

/** No clause is read further than this many words. */
const FAR = 40;
/** A verb that "until" ends stands no further off than this many words. */
const NEAR = 8;

/**
 * Reads the direction of the clause around a date: from the words right beside it, else from the
 * nearest verb to the left in its clause, to the right, or further off. "He said on Thursday that it
 * will rain" is past; "a vote on Thursday will decide" is to come.
 */
export function directionOf(setting: Setting): Direction {
  const before = wordBefore(setting);
  if (/^(?:since|earlier|past)$/.test(before) || isDateline(setting)) return 'past';
  if (before === 'of' && HAPPENINGS.has(wordBefore(setting, 2))) return 'past';
  if (/^(?:coming|upcoming)$/.test(before) || isLasting(setting)) return 'future';
  // "The draw is on Tuesday."
  if (/^(?:is|are)$/.test(before === 'on' ? wordBefore(setting, 2) : before)) return 'future';
  const direction = isAttribute(setting) ? ofNoun(setting) : ofClause(setting);
  // "By Thursday 131 had been found": what stands at the head of a clause is part of its past.
  const heads = before === 'by' && !isInside(setting, setting.from - 2);
  if (!heads && /^(?:by|until|till|to)$/.test(before))
    return direction === 'past' ? 'unclear' : direction;
  return /^(?:for|from|before)$/.test(before) && direction !== 'future' ? 'unclear' : direction;
}

/** "PARIS, March 3 (Reuters) - …": the day on which the report was written. */
function isDateline(setting: Setting): boolean {
  const { from } = setting;
  return /^[-–—(]$/.test(wordAfter(setting)) && !isInside(setting, from - 9);
}

/** "The work can be seen until 24 November": what goes on ends after the day of writing. */
function isLasting(setting: Setting): boolean {
  const { tokens, from } = setting;
  if (!/^(?:until|till)$/.test(wordBefore(setting))) return false;
  for (let at = from - 2; at >= from - NEAR && isInside(setting, at); at--) {
    const lower = tokens[at]?.text.toLowerCase() ?? '';
    if (LASTING.has(lower)) return true;
    if (CLAUSE_STARTS.has(lower) || QUOTATION_MARKS.has(lower)) return false;
    const evidence = evidenceAt(tokens, at);
    // "is shut" is no past form.
    if (evidence === 'past' && LASTING.has(tokens[at - 1]?.text.toLowerCase() ?? '')) continue;
    if (evidence) return false;
  }
  return false;
}

/** "Thursday's attack", "his 11 August speech": the date tells of a noun, not of the clause. */
function isAttribute(setting: Setting): boolean {
  const { tokens, next } = setting;
  if (tokens[next]?.type === 'possessive') return true;
  return DETERMINERS.has(wordBefore(setting)) && /^\p{L}{3}/u.test(wordAfter(setting));
}

function ofNoun(setting: Setting): Direction {
  const { tokens, next } = setting;
  const from = tokens[next]?.type === 'possessive' ? next + 1 : next;
  for (let at = from; at < from + 4 && isInside(setting, at); at++) {
    const lower = tokens[at]?.text.toLowerCase() ?? '';
    if (HAPPENINGS.has(lower)) return 'past';
    if (CLAUSE_STARTS.has(lower)) return 'unclear';
    const evidence = evidenceAt(tokens, at);
    if (evidence) return evidence;
  }
  return 'unclear';
}

function ofClause(setting: Setting): Direction {
  const { tokens, next } = setting;
  // "a vote on Friday will decide": the verb right behind the date is that of the noun before it.
  const beside = isInside(setting, next) ? evidenceAt(tokens, next) : undefined;
  if (beside === 'future') return beside;
  return leftOf(setting) ?? rightOf(setting, false) ?? 'unsaid';
}

/** The nearest sign to the left. Where a clause begins it looks right first. */
function leftOf(setting: Setting): Direction | undefined {
  const { tokens, from } = setting;
  let lookedRight = false;
  let after = false;
  for (let at = from - 1; at >= from - FAR && isInside(setting, at); at--) {
    const lower = tokens[at]?.text.toLowerCase() ?? '';
    if (QUOTATION_MARKS.has(lower)) {
      // Inside a quotation a date has its own verb, or none; one outside has none from inside.
      if (!isClosing(setting, at)) return rightOf(setting, true) ?? 'unclear';
      at = openingBefore(setting, at);
      continue;
    }
    const evidence = evidenceAt(tokens, at);
    // "is in hospital after a blast on Friday": what came before "after" tells nothing.
    if (evidence) return after && evidence !== 'past' ? 'unclear' : evidence;
    if (!CLAUSE_STARTS.has(lower)) continue;
    const right = lookedRight ? undefined : rightOf(setting, true);
    if (right) return right;
    lookedRight = true;
    after ||= lower === 'after' && at < from - 1;
  }
  return lookedRight ? undefined : rightOf(setting, true);
}

/** The first sign to the right, with `own` only up to where the next clause begins. */
function rightOf(setting: Setting, own: boolean): Direction | undefined {
  const { tokens, next } = setting;
  const first = tokens[next]?.text === ',' ? next + 1 : next;
  for (let at = first; at < next + FAR && isInside(setting, at); at++) {
    const lower = tokens[at]?.text.toLowerCase() ?? '';
    if (QUOTATION_MARKS.has(lower) || (own && CLAUSE_STARTS.has(lower))) return undefined;
    const evidence = evidenceAt(tokens, at);
    if (evidence) return evidence;
  }
  return undefined;
}

/** A straight mark closes when it stands right behind a word. */
function isClosing({ tokens }: Setting, at: number): boolean {
  const mark = tokens[at];
  return mark?.text === '"' ? tokens[at - 1]?.end === mark.start : /^[”»]$/.test(mark?.text ?? '');
}

/** The mark that opens what one closes, or the token before its sentence. */
function openingBefore(setting: Setting, closing: number): number {
  let at = closing - 1;
  while (isInside(setting, at) && !QUOTATION_MARKS.has(setting.tokens[at]?.text ?? '')) at--;
  return at;
}
