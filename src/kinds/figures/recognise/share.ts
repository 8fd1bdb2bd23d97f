import { readDigits } from '../../../text/numerals.ts';
import { CARDINALS } from '../../../text/lexicon/numerals.ts';
import { wordNumeralAt } from '../../../text/number-words.ts';
import type { Piece } from '../../../text/pieces.ts';
import { AFTER_HALF, FRACTION_WORDS, NOT_BEFORE_HALF } from '../lexicon/vague.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import { modifierBefore } from './modifier.ts';
import { isPlural, isStop } from './nouns.ts';
import { isUnit } from './units.ts';

/** A part of a whole, as a number between 0 and 1: the pieces `[first, next)`. */
export interface Share {
  readonly first: number;
  readonly next: number;
  readonly value: number;
}

/** Reads "a third of", "two-thirds", "half of", "one in three", "nine out of 10", "1/16 of" at a piece. */
export function shareAt(pieces: readonly Piece[], first: number): Share | undefined {
  if (isScaled(pieces, first)) return undefined;
  return (
    ratio(pieces, first) ??
    ratioOfNoun(pieces, first) ??
    fraction(pieces, first) ??
    half(pieces, first) ??
    slashed(pieces, first)
  );
}

function small(piece: Piece | undefined): number | undefined {
  if (piece?.type === 'number') return readDigits(piece.text);
  return piece?.type === 'word' ? CARDINALS.get(piece.lower) : undefined;
}

/** "one resident in three": what is shared stands inside. */
function ratioOfNoun(pieces: readonly Piece[], first: number): Share | undefined {
  const [one, noun, preposition, number, after] = pieces.slice(first, first + 5);
  if (one?.lower !== 'one' || preposition?.lower !== 'in' || noun?.type !== 'word')
    return undefined;
  if (!/^\p{Ll}+$/u.test(noun.text) || isStop(noun) || isUnit(noun)) return undefined;
  const whole = small(number);
  if (whole === undefined || whole < 2 || !Number.isInteger(whole)) return undefined;
  if (isPlural(after) || isUnit(after) || after?.joint === '-' || after?.text === '-')
    return undefined;
  return { first, next: first + 4, value: 1 / whole };
}

/** "one in three", "nine out of 10". */
function ratio(pieces: readonly Piece[], first: number): Share | undefined {
  const part = small(pieces[first]);
  if (part === undefined || part < 1) return undefined;
  const out = pieces[first + 1]?.lower === 'out' && pieces[first + 2]?.lower === 'of';
  const every = pieces[first + 2]?.lower === 'every' ? 1 : 0;
  if (!out && pieces[first + 1]?.lower !== 'in') return undefined;
  const at = out ? first + 3 : first + 2 + every;
  const whole = small(pieces[at]);
  if (whole === undefined || whole <= part || whole > 1000 || !Number.isInteger(whole))
    return undefined;
  const after = pieces[at + 1];
  if (!out && (TIME_UNITS.has(after?.lower ?? '') || (part > 1 && whole > 10))) return undefined;
  if (after?.joint === '' && after.type !== 'sign') return undefined;
  return { first, next: at + 1, value: part / whole };
}

/** "a third of", "two-thirds", "one-fifth", "three quarters of". */
function fraction(pieces: readonly Piece[], first: number): Share | undefined {
  const head = pieces[first];
  const count = head?.lower === 'a' ? 1 : small(head);
  const word = pieces[first + 1];
  const part = FRACTION_WORDS.get(word?.lower ?? '');
  if (!count || !part || word?.joint === '' || head?.type === 'number') return undefined;
  const plural = word?.lower.endsWith('s') === true;
  if (plural !== count > 1 || count * part >= 1) return undefined;
  const of = pieces[first + 2]?.lower === 'of';
  const hyphen = word?.joint === '-';
  if (!of && !hyphen && !isMeasured(pieces, first)) return undefined;
  return { first, next: first + 2, value: count * part };
}

/** "half of", "half the", "nearly half", "half an hour"; not "half a million" or "the second half". */
function half(pieces: readonly Piece[], first: number): Share | undefined {
  const [before, word, after] = [pieces[first - 1], pieces[first], pieces[first + 1]];
  if (word?.lower !== 'half' || word.joint === '-') return undefined;
  if (after?.joint === '-' || after?.text === '-') return undefined;
  if (NOT_BEFORE_HALF.has(before?.lower ?? '')) return undefined;
  if (after?.lower === 'an' && !isUnit(pieces[first + 2])) return undefined;
  const whole = AFTER_HALF.has(after?.lower ?? '');
  return whole || isMeasured(pieces, first) ? { first, next: first + 1, value: 0.5 } : undefined;
}

/** "1/16 of a pint", "3/4 mile". */
function slashed(pieces: readonly Piece[], first: number): Share | undefined {
  const [part, slash, whole, after] = pieces.slice(first, first + 4);
  if (part?.type !== 'number' || whole?.type !== 'number' || !/^[/⁄]$/.test(slash?.text ?? ''))
    return undefined;
  if (slash?.joint !== '' || whole.joint !== '') return undefined;
  const [a, b] = [readDigits(part.text), readDigits(whole.text)];
  if (!a || !b || a >= b || (after?.lower !== 'of' && !isUnit(after))) return undefined;
  return { first, next: first + 3, value: a / b };
}

/** "half a million", "a quarter of a million". */
function isScaled(pieces: readonly Piece[], first: number): boolean {
  const word = pieces[first]?.lower === 'a' ? pieces[first + 1]?.lower : pieces[first]?.lower;
  return (word === 'half' || word === 'quarter') && wordNumeralAt(pieces, first) !== undefined;
}

function isMeasured(pieces: readonly Piece[], first: number): boolean {
  return pieces[first - 1]?.lower === 'by' || modifierBefore(pieces, first, 0) !== undefined;
}
