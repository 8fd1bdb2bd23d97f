import { isInnerHyphen } from '../../../text/numerals.ts';
import type { Piece } from '../../../text/pieces.ts';
import { yearWeight } from '../../../text/years.ts';
import { ORDINAL_UNITS, SCORE_NOUNS } from '../lexicon/labels.ts';
import { FILM_LINES } from '../lexicon/units.ts';
import type { Amount } from './amount.ts';
import { isPlural } from './nouns.ts';
import { isNamedInDigits, isNamedInWords } from './named-number.ts';
import { isPronounOne } from './one.ts';
import { isTimeOfDay } from './time-of-day.ts';
import { isUnit } from './units.ts';

/**
 * Whether a number is no quantity: part of a name ("iPhone 11", "Resolution 2254", "G20"), a year, a
 * time of day, an ordinal, an address, a telephone number, an item of a list, the pronoun "one".
 */
export function isNoQuantity(pieces: readonly Piece[], amount: Amount): boolean {
  if (amount.unit !== null) return false;
  if (isTimeOfDay(pieces, amount.first, amount.next)) return true;
  if (isListItem(pieces, amount.first, amount.next)) return true;
  return amount.digits ? isOtherInDigits(pieces, amount) : isOtherInWords(pieces, amount);
}

function isOtherInDigits(pieces: readonly Piece[], amount: Amount): boolean {
  const { first, next, factor } = amount;
  const [piece, after] = [pieces[first], pieces[next]];
  if (!piece || isPartOfWord(pieces, first, next) || isInRow(pieces, first, next)) return true;
  if (after?.text === 'p' && after.joint === '' && FILM_LINES.has(piece.text)) return true;
  if (factor > 1 || isUnit(after) || piece.text.includes(',')) return false;
  // "Section (39)", "five (5) days", the footnote "[12]".
  const opening = pieces[first - 1]?.text;
  if (opening === '(' && after?.text === ')') return true;
  if (opening === '[' && after?.text === ']') return true;
  return yearWeight(pieces, first) > 0 || isNamedInDigits(pieces, amount);
}

function isOtherInWords(pieces: readonly Piece[], amount: Amount): boolean {
  const { first, next, value } = amount;
  if (isNamedInWords(pieces, amount)) return true;
  const after = pieces[next];
  if (after?.joint === '-' && value % 10 === 0 && ORDINAL_UNITS.has(after.lower)) return true;
  if (isInnerHyphen(pieces, next)) return SCORE_NOUNS.has(pieces[next + 1]?.lower ?? '');
  if (value === 0) return !isUnit(after) && !isPlural(after);
  return value === 1 && next === first + 1 && isPronounOne(pieces, first);
}

/** "1. Foo", "2) Bar" at the start of a sentence or alone in one. */
function isListItem(pieces: readonly Piece[], first: number, next: number): boolean {
  const sentence = pieces[first]?.sentence;
  if (pieces[first - 1]?.sentence === sentence) return false;
  const after = pieces[next];
  if (after?.sentence !== sentence) return true;
  return /^[.):]$/.test(after?.text ?? '') && after?.joint === '';
}

/** One of several numbers that stand in a row, as in a telephone number: "1800 247 600", "6 + 3". */
function isInRow(pieces: readonly Piece[], first: number, next: number): boolean {
  return [pieces[first - 1], pieces[next]].some(
    (piece) =>
      piece?.text === '+' ||
      (piece?.type === 'number' && /^\d+$/.test(piece.text) && !/^(?:19|20)\d\d$/.test(piece.text)),
  );
}

/** "G20", "COVID -19", "9AB8", "555-1234", "1.2.3", "@42": glued to what makes it something else. */
function isPartOfWord(pieces: readonly Piece[], first: number, next: number): boolean {
  const [before, piece, after] = [pieces[first - 1], pieces[first], pieces[next]];
  const glued = piece?.joint === '' && piece.type === 'number' && before !== undefined;
  if (glued && !/^["“”'‘’([{—–~≈∼<>≥≤+]$/.test(before.text)) return true;
  // "1-to-1".
  if (isInnerHyphen(pieces, next) && pieces[next + 1]?.lower.startsWith('to-')) return true;
  if (after?.joint !== '') return false;
  if (after.type === 'word') return !isUnit(after);
  const tail = pieces[next + 1];
  // "in her 20's", "6'3" tall".
  if (/^['’′]$/.test(after.text) && tail?.joint === '') {
    return tail.lower === 's' || tail.type === 'number';
  }
  if (after.type === 'number' || /^[/:@#_=×]$/.test(after.text)) return true;
  return (
    /^[.,]$/.test(after.text) &&
    pieces[next + 1]?.joint === '' &&
    pieces[next + 1]?.type === 'number'
  );
}
