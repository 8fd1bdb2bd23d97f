import type { Piece } from '../../../text/pieces.ts';
import {
  CUP_ROUNDS,
  LABEL_NOUNS,
  MODEL_NAMES,
  RANK_WORDS,
  STREET_NOUNS,
  WORD_LABELS,
} from '../lexicon/labels.ts';
import type { Amount } from './amount.ts';
import { countedAt } from './counted.ts';
import { isPlural, isStop } from './nouns.ts';

/** Whether digits name something: "iPhone 11", "Game 7", "page 12", "Group of 20", "787 Dreamliner". */
export function isNamedInDigits(pieces: readonly Piece[], amount: Amount): boolean {
  const { first, next } = amount;
  const [before, piece, after] = [pieces[first - 1], pieces[first], pieces[next]];
  if (isAddress(pieces, next) || isAirliner(piece, after)) return true;
  const counts = countedAt(pieces, next) !== undefined;
  const inside = before !== undefined && before.sentence === piece?.sentence;
  if (
    !counts &&
    Number.isInteger(amount.value) &&
    isCapital(after) &&
    after?.sentence === piece?.sentence
  )
    return true;
  if (!inside) return false;
  if (/^[#№@]$/.test(before.text) || isNumberSign(pieces, first)) return true;
  if (before.lower === 'of' && pieces[first - 2]?.text === 'Group') return true;
  if (isFurtherLabel(pieces, first)) return true;
  if (before.type !== 'word') return false;
  if (MODEL_NAMES.has(before.text) || (!counts && isRank(before.lower, amount.value))) return true;
  if (LABEL_NOUNS.has(before.lower)) return !isPlural(after) || isCapital(before);
  if (!isCapital(before) || isStop(before) || isPlural(after)) return false;
  return pieces[first - 2]?.sentence === before.sentence;
}

/** Whether a number in words names something: "Chapter Eleven", "the Five Star Movement", "Big Ten". */
export function isNamedInWords(pieces: readonly Piece[], { first, next, value }: Amount): boolean {
  const [before, piece, after] = [pieces[first - 1], pieces[first], pieces[next]];
  if (!before || before.sentence !== piece?.sentence || /^["“”‘':—–]$/.test(before.text))
    return false;
  if (isRank(before.lower, value) && !countedAt(pieces, next)) return true;
  if (WORD_LABELS.has(before.lower) && !isPlural(after)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(piece.text)) return false;
  if (before.lower === 'of') return isCapital(pieces[first - 2]);
  return (before.type === 'word' && isCapital(before) && !isPlural(after)) || isCapital(after);
}

function isCapital(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && /^(?:\p{Lu}|i\p{Lu})/u.test(piece.text);
}

/** So many numbers may follow one label: "rooms 3, 4, 5 and 6". */
const MOST_LABELLED = 5;

/** "spans 3 and 4", "pages 7, 8 or 12": the label stands before the first of several numbers. */
function isFurtherLabel(pieces: readonly Piece[], first: number): boolean {
  let at = first;
  for (let numbers = 0; numbers < MOST_LABELLED; numbers++) {
    const label = pieces[at - 1]?.lower ?? '';
    if (LABEL_NOUNS.has(label) || LABEL_NOUNS.has(label.replace(/s$/, ''))) return true;
    if (!/^(?:,|and|or|to)$/.test(label) || pieces[at - 2]?.type !== 'number') return false;
    at -= 2;
  }
  return false;
}

/** "the bottom three", "the last 16". */
function isRank(before: string, value: number): boolean {
  if (before === 'last' || before === 'final') return CUP_ROUNDS.has(value);
  return RANK_WORDS.has(before);
}

/** "No. 5", "nos. 12". */
function isNumberSign(pieces: readonly Piece[], first: number): boolean {
  return pieces[first - 1]?.text === '.' && /^nos?$/.test(pieces[first - 2]?.lower ?? '');
}

/** "737 Max", "787 jets". */
function isAirliner(piece: Piece | undefined, after: Piece | undefined): boolean {
  const model = /^7\d7$/.test(piece?.text ?? '');
  return (
    model && (isCapital(after) || /^(?:jet|plane|airliner|aircraft)s?$/.test(after?.lower ?? ''))
  );
}

/** "10 Downing Street", "9 E 71st St". */
export function isAddress(pieces: readonly Piece[], next: number): boolean {
  for (let at = next; at < next + 4; at++) {
    const text = pieces[at]?.text ?? '';
    if (at > next && STREET_NOUNS.has(text)) return true;
    if (!/^\p{Lu}|^\d|^(?:st|nd|rd|th|\.)$/u.test(text)) return false;
  }
  return false;
}
