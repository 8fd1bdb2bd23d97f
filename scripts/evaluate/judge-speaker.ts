import { overlaps, type Span } from '../../src/model/span.ts';
import type { Speaker } from '../../src/model/statement.ts';
import { fold } from '../../src/text/fold.ts';
import type { GoldQuotation, GoldText } from './gold.ts';

/** How a speaker was credited: the right one, another one, or nobody who is named. */
export type Verdict = 'right' | 'wrong' | 'unresolved';

/**
 * Judges the speaker of a quotation that was found.
 *
 * - Nobody is credited in the gold: right when nobody is in the answer, wrong otherwise.
 * - One with a name: right when the answer's name can be that one alone in the text; unresolved when
 *   nobody is credited, or the same words without a name or with no more of it than they print ("Kim",
 *   where there are two); wrong otherwise.
 * - One without a name ("a witness"): right when the same words are credited, with no name that is not
 *   in them; unresolved when nobody is; wrong otherwise.
 */
export function judgeSpeaker(
  gold: GoldText,
  { speaker: printed, name }: GoldQuotation,
  answer: Speaker | null,
): Verdict {
  const credited = answer && answer.status !== 'article' && answer.asWritten !== '';
  if (!printed) return credited ? 'wrong' : 'right';
  if (!credited) return 'unresolved';
  const words = plain(gold.text.slice(printed.start, printed.end));
  const same = isAt(gold.text, printed, answer) || plain(answer.asWritten) === words;
  if (name !== null) {
    if (answer.name !== null && isNamed(gold, name, answer.name)) return 'right';
    return same && isPrintedOnly(gold, words, answer.name) ? 'unresolved' : 'wrong';
  }
  const named = answer.name !== null && !holds(words, plain(answer.name));
  return same && !named ? 'right' : 'wrong';
}

/** True when two credits share words, or stand in apposition ("the mission, MINUSMA, said"). */
function isAt(text: string, one: Span, other: Span): boolean {
  if (overlaps(one, other)) return true;
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return /^,?\s*$/.test(between);
}

/**
 * True when a form holds the name, or is held by it, and no other name of the text is like that. How
 * far the span of a name reaches ("Cllr Anna Berg") is graded with the names.
 */
function isNamed(gold: GoldText, name: string, form: string): boolean {
  const all = new Set([name, ...gold.names.map((each) => each.name)].map(plain));
  if (all.has(plain(form))) return plain(form) === plain(name);
  const like = [...all].filter((each) => holds(each, plain(form)) || holds(plain(form), each));
  return like.length === 1 && like[0] === plain(name);
}

/** True when a form is none, or is printed in the credit and is not the whole name of anybody. */
function isPrintedOnly(gold: GoldText, words: string, form: string | null): boolean {
  if (form === null) return true;
  return holds(words, plain(form)) && !gold.names.some((each) => plain(each.name) === plain(form));
}

/** True when words stand in other words, whole. */
function holds(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}

function plain(words: string): string {
  return fold(words).replace(/^the /, '').replace(/\./g, '').replace(/\s+/g, ' ');
}
