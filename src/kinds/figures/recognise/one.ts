import type { Piece } from '../../../text/pieces.ts';
import { MEASURED_AFTER_ONE, NOT_AFTER_ONE, NOT_BEFORE_ONE } from '../lexicon/one.ts';
import { DETERMINERS, PLURALS } from '../lexicon/phrases.ts';
import { isAdverb, isPlural, isStop } from './nouns.ts';
import { isUnit } from './units.ts';

/** Whether "one" at a piece is a pronoun or an idiom: "this one", "one can", "at one point". */
export function isPronounOne(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  if (after?.type !== 'word' || after.sentence !== pieces[at]?.sentence) return true;
  if (before?.sentence === after.sentence && NOT_BEFORE_ONE.has(before.lower)) return true;
  if (after.joint === '-') return !MEASURED_AFTER_ONE.has(after.lower);
  if (after.lower === 'of') {
    return !DETERMINERS.has(pieces[at + 2]?.lower ?? '') && !isPlural(pieces[at + 2]);
  }
  if (before?.lower === 'at' && /^(?:point|stage|time)$/.test(after.lower)) return true;
  if (before?.lower === 'on' && after.lower === 'hand') return true;
  // "one generates": after "one", a word in "s" is a verb.
  if (isPlural(after) && !PLURALS.has(after.lower) && !isUnit(after)) return true;
  return NOT_AFTER_ONE.has(after.lower) || isAdverb(after) || (isStop(after) && !isUnit(after));
}
