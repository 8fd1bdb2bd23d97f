import { overlaps } from '../../src/model/span.ts';
import type { Speaker } from '../../src/model/statement.ts';
import { fold } from '../../src/text/fold.ts';
import type { GoldQuotation, GoldText } from './gold.ts';

/** How a speaker was credited: the right one, another one, or nobody who is named. */
export type Verdict = 'right' | 'wrong' | 'unresolved';

/**
 * Judges the speaker of a quotation that was found.
 *
 * - Nobody is credited in the gold: right when nobody is in the answer, wrong otherwise.
 * - One with a name: right when the answer has that name, in any form that is his alone in the text;
 *   wrong when it has another, or credits other words; unresolved when it credits the same words, or
 *   nobody, without a name.
 * - One without a name ("a witness"): right when the same words are credited, and no name is given that is not
 *   in them; unresolved when nobody is.
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
  const same = overlaps(printed, answer) || plain(answer.asWritten) === words;
  if (name !== null) {
    if (answer.name !== null) return isNamed(gold, name, answer.name) ? 'right' : 'wrong';
    return same ? 'unresolved' : 'wrong';
  }
  const named = answer.name !== null && !` ${words} `.includes(` ${plain(answer.name)} `);
  return same && !named ? 'right' : 'wrong';
}

/** True when a form is the name, or is printed in the text for it and for nobody else. */
function isNamed(gold: GoldText, name: string, form: string): boolean {
  if (plain(form) === plain(name)) return true;
  const meant = gold.names
    .filter(({ start, end }) => plain(gold.text.slice(start, end)) === plain(form))
    .map((each) => plain(each.name));
  return meant.length > 0 && meant.every((each) => each === plain(name));
}

function plain(words: string): string {
  return fold(words).replace(/^the /, '').replace(/\./g, '').replace(/\s+/g, ' ');
}
