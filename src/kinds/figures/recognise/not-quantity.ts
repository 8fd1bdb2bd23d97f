import type { Piece } from '../../../text/pieces.ts';
import { yearWeight } from '../../../text/years.ts';
import {
  LABEL_NOUNS,
  MODEL_NAMES,
  NOT_AFTER_ONE,
  NOT_BEFORE_ONE,
  STREET_NOUNS,
  TIME_WORDS,
  WORD_LABELS,
} from '../lexicon/labels.ts';
import { DETERMINERS, PHRASE_STOPS } from '../lexicon/phrases.ts';
import { SCORE_NOUNS } from '../lexicon/labels.ts';
import type { Amount } from './amount.ts';
import { isPlural } from './counted.ts';
import { isUnit } from './range.ts';

/**
 * Whether a number is no quantity: part of a name ("iPhone 11", "Resolution 2254", "G20"), a year, a
 * time of day, an ordinal, an address, a telephone number, an item of a list.
 */
export function isNoQuantity(pieces: readonly Piece[], amount: Amount): boolean {
  if (amount.unit !== null) return false;
  const piece = pieces[amount.first];
  if (!piece) return true;
  if (amount.digits) return isDigitName(pieces, amount) || yearWeight(pieces, amount.first) > 0;
  return isWordName(pieces, amount);
}

function isDigitName(pieces: readonly Piece[], { first, next, factor }: Amount): boolean {
  const [before, piece, after] = [pieces[first - 1], pieces[first], pieces[next]];
  if (!piece) return true;
  if (isTime(pieces, first, next) || isListItem(pieces, first, next)) return true;
  if (before && piece.joint === '' && !/^["“”'‘’([{—–~≈<>≥≤+-]$/.test(before.text)) return true;
  if (before?.text === '-' && piece.joint === '' && before.joint === '') return true;
  if (
    after?.joint === '' &&
    (after.type === 'word' ? !isUnit(after) : /^[/:@#_=]$/.test(after.text))
  )
    return true;
  if (factor > 1 || isUnit(after)) return false;
  if (piece.text.includes(',')) return false;
  return isNamed(pieces, first, next) || isAddress(pieces, next);
}

/** "10.45pm", "12:30", "5 am", "1430 GMT", "4:39". */
function isTime(pieces: readonly Piece[], first: number, next: number): boolean {
  const after = pieces[next];
  if (after && TIME_WORDS.has(after.text)) return true;
  const colon = (piece: Piece | undefined, follower: Piece | undefined): boolean =>
    piece?.text === ':' && piece.joint === '' && follower?.joint === '';
  return (
    (colon(after, pieces[next + 1]) && pieces[next + 1]?.type === 'number') ||
    colon(pieces[first - 1], pieces[first])
  );
}

/** "1. Foo", "2) Bar" at the start of a sentence or alone in one. */
function isListItem(pieces: readonly Piece[], first: number, next: number): boolean {
  const sentence = pieces[first]?.sentence;
  if (pieces[first - 1]?.sentence === sentence) return false;
  const after = pieces[next];
  return after?.sentence !== sentence || (/^[.)]$/.test(after?.text ?? '') && after?.joint === '');
}

/** "iPhone 11", "Game 7", "Fortune 100", "page 12", "Group of 20", "Big 12". */
function isNamed(pieces: readonly Piece[], first: number, next: number): boolean {
  const before = pieces[first - 1];
  const piece = pieces[first];
  if (!before || before.sentence !== piece?.sentence) return false;
  if (/^[#№@]$/.test(before.text)) return true;
  if (before.text === '.' && /^nos?$/.test(pieces[first - 2]?.lower ?? '')) return true;
  if (before.lower === 'of' && pieces[first - 2]?.text === 'Group') return true;
  if (before.type !== 'word') return false;
  if (MODEL_NAMES.has(before.text)) return true;
  const counts = isPlural(pieces[next]);
  if (LABEL_NOUNS.has(before.lower)) return !counts || /^\p{Lu}/u.test(before.text);
  const inside = pieces[first - 2]?.sentence === before.sentence;
  if (!/^\p{Lu}|^i\p{Lu}/u.test(before.text) || PHRASE_STOPS.has(before.lower)) return false;
  return !counts && (inside || /^\p{Lu}/u.test(pieces[next]?.text ?? ''));
}

/** "10 Downing Street", "9 E 71st St". */
function isAddress(pieces: readonly Piece[], next: number): boolean {
  for (let at = next; at < next + 4; at++) {
    const text = pieces[at]?.text ?? '';
    if (at > next && STREET_NOUNS.has(text)) return true;
    if (!/^\p{Lu}|^\d|^(?:st|nd|rd|th|\.)$/u.test(text)) return false;
  }
  return false;
}

function isWordName(pieces: readonly Piece[], { first, next, value }: Amount): boolean {
  const [before, piece, after] = [pieces[first - 1], pieces[first], pieces[next]];
  if (!piece) return true;
  const inside = before !== undefined && before.sentence === piece.sentence;
  const capital = /^\p{Lu}\p{Ll}/u.test(piece.text);
  if (inside && WORD_LABELS.has(before.lower) && !isPlural(after)) return true;
  if (
    inside &&
    capital &&
    before.type === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    !isPlural(after)
  )
    return true;
  if (inside && capital && before.lower === 'of' && /^\p{Lu}/u.test(pieces[first - 2]?.text ?? ''))
    return true;
  if (after?.text === '-' && after.joint === '' && pieces[next + 1]?.joint === '')
    return (
      after.joint === '' &&
      pieces[next + 1]?.type === 'word' &&
      SCORE_NOUNS.has(pieces[next + 1]?.lower ?? '')
    );
  if (value === 0) return !isUnit(after) && !isPlural(after);
  return value === 1 && next === first + 1 && isPronoun(pieces, first, inside ? before : undefined);
}

/** Whether "one" is a pronoun: "this one", "one can", "one of those who". */
function isPronoun(pieces: readonly Piece[], at: number, before: Piece | undefined): boolean {
  const after = pieces[at + 1];
  if (!after || after.sentence !== pieces[at]?.sentence || after.type !== 'word') return true;
  if (before && NOT_BEFORE_ONE.has(before.lower)) return true;
  if (after.joint === '-')
    return !isUnit(after) && !/^(?:year|month|day|week|hour|minute|mile)\b/.test(after.lower);
  if (after.joint === '') return true;
  if (after.lower === 'of')
    return !DETERMINERS.has(pieces[at + 2]?.lower ?? '') && !isPlural(pieces[at + 2]);
  if (before?.lower === 'at' && /^(?:point|stage|time)$/.test(after.lower)) return true;
  if (before?.lower === 'on' && after.lower === 'hand') return true;
  return NOT_AFTER_ONE.has(after.lower) || PHRASE_STOPS.has(after.lower);
}
