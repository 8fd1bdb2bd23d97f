import type { Piece } from '../../../text/pieces.ts';
import { KIN, ROLES } from '../../../text/lexicon/titles.ts';
import { PERSONS } from '../lexicon/persons.ts';
import type { Amount } from './amount.ts';

/** "a grandmother, 82, won": a noun for one person, in capitals or not. */
function isPerson({ lower }: Piece): boolean {
  return ROLES.has(lower) || KIN.has(lower) || PERSONS.has(lower);
}

/** Whether a number is an age: "aged 35", "at the age of 12", "Anna Berg, 41, said", "50-year-old". */
export function isAge(pieces: readonly Piece[], { first, next, value, unit }: Amount): boolean {
  if (unit !== null || value <= 0 || value > 120 || !Number.isInteger(value)) return false;
  const [twoBefore, before, after] = [pieces[first - 2], pieces[first - 1], pieces[next]];
  if (/^age[ds]?$/.test(before?.lower ?? '')) return true;
  if (before?.lower === 'of' && twoBefore?.lower === 'age') return true;
  const hyphen = after?.text === '-' && after.joint === '' ? 1 : 0;
  const word = pieces[next + hyphen]?.lower ?? '';
  if (/^years?-olds?$/.test(word)) return true;
  if (/^years?$/.test(word) && /^olds?$/.test(pieces[next + hyphen + 1]?.lower ?? '')) return true;
  const named =
    twoBefore?.type === 'word' && (/^\p{Lu}\p{Ll}/u.test(twoBefore.text) || isPerson(twoBefore));
  return before?.text === ',' && after?.text === ',' && named && value >= 5;
}
