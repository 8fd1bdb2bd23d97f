import {
  GLUED_MAGNITUDES,
  INVARIANT_PLURALS,
  MAGNITUDES,
  MONEY_MAGNITUDES,
  VULGAR_FRACTIONS,
} from './lexicon/numerals.ts';
import { wordNumeralAt } from './number-words.ts';
import type { Piece } from './pieces.ts';

/** A number as read from pieces. */
export interface Numeral {
  /** Index of the piece after it. */
  readonly next: number;
  readonly value: number;
  /** What its magnitude multiplies by: a million in "3.5 million", 1 when it has none. */
  readonly factor: number;
  /** True when it begins with digits, false when with words. */
  readonly digits: boolean;
}

/**
 * Reads the number that begins at a piece, in digits ("2.5 million"; "$3.5m" with `money`), words
 * ("two hundred and five", "a dozen", "half a million") or both ("4 hundred million").
 */
export function numeralAt(
  pieces: readonly Piece[],
  at: number,
  money = false,
): Numeral | undefined {
  const piece = pieces[at];
  if (piece?.type === 'number') return fromDigits(pieces, at, money);
  if (piece?.type === 'sign') return fromSign(pieces, at, money);
  const words = piece?.type === 'word' ? wordNumeralAt(pieces, at) : undefined;
  return words && { ...words, digits: false };
}

/**
 * Reads digits with inner commas and points: "1,500" is 1500, "11.5" is 11.5, "12,34,567" (lakhs) is
 * 1234567, "1.000" is 1000. Undefined for what is no single number: "1.2.3", "1,2,3", "007".
 */
export function readDigits(text: string): number | undefined {
  // Continental thousands, where no decimal fraction can be meant: "1.000", "1.234.567".
  if (/^[1-9]\d{0,2}(?:(?:\.000)+|(?:\.\d{3}){2,})$/.test(text)) {
    return Number(text.replaceAll('.', ''));
  }
  if (!/^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d+)?$/.test(text)) return undefined;
  if (/^0\d/.test(text)) return undefined;
  return Number(text.replaceAll(',', ''));
}

function fromDigits(pieces: readonly Piece[], at: number, money: boolean): Numeral | undefined {
  const written = pieces[at]?.text ?? '';
  const plain = readDigits(written);
  if (plain === undefined) return undefined;
  const fraction = VULGAR_FRACTIONS.get(pieces[at + 1]?.text ?? '');
  if (fraction) return scaled(pieces, at + 2, String(plain + fraction), money);
  const part = mixedFraction(pieces, at + 1);
  if (part !== undefined) return scaled(pieces, at + 4, String(plain + part), money);
  return scaled(pieces, at + 1, String(plain), money);
}

/** "2/3" after "30", in "30 2/3 innings". */
function mixedFraction(pieces: readonly Piece[], at: number): number | undefined {
  const [part, slash, whole] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!/^[/⁄]$/.test(slash?.text ?? '') || part?.joint !== ' ' || whole?.joint !== '') {
    return undefined;
  }
  if (!/^[1-9]$/.test(part.text) || !/^[2-9]$|^1[06]$/.test(whole.text)) return undefined;
  const value = Number(part.text) / Number(whole.text);
  return value < 1 ? value : undefined;
}

/** ".5" and "½". */
function fromSign(pieces: readonly Piece[], at: number, money: boolean): Numeral | undefined {
  const fraction = VULGAR_FRACTIONS.get(pieces[at]?.text ?? '');
  if (fraction) return scaled(pieces, at + 1, String(fraction), money);
  const after = pieces[at + 1];
  if (
    pieces[at]?.text !== '.' ||
    pieces[at]?.joint === '' ||
    after?.type !== 'number' ||
    after.joint !== ''
  )
    return undefined;
  return /^\d+$/.test(after.text) ? scaled(pieces, at + 2, `0.${after.text}`, money) : undefined;
}

/** Applies the magnitudes that follow a number in digits, in decimal so that 1.762bn stays whole. */
function scaled(pieces: readonly Piece[], from: number, digits: string, money: boolean): Numeral {
  let next = from;
  let power = 0;
  for (;;) {
    const at = isInnerHyphen(pieces, next) ? next + 1 : next;
    const found = magnitude(pieces, at, money);
    if (found === undefined) break;
    power += found;
    next = at + 1;
  }
  // Very small and very large digits are spelt with an exponent of their own.
  const value = digits.includes('e') ? Number(digits) * 10 ** power : Number(`${digits}e${power}`);
  return { next, value, factor: 10 ** power, digits: true };
}

/** A hyphen with no space on either side, as in "3-million" and "40-yard". */
export function isInnerHyphen(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.text === '-' && piece.joint === '' && pieces[at + 1]?.joint === '';
}

function magnitude(pieces: readonly Piece[], at: number, money: boolean): number | undefined {
  const piece = pieces[at];
  if (piece?.type !== 'word') return undefined;
  const word = MAGNITUDES.get(piece.lower);
  if (word !== undefined || piece.joint !== '') return word;
  const letter = GLUED_MAGNITUDES.get(piece.text);
  if (letter !== undefined) return letter;
  const coin = MONEY_MAGNITUDES.get(piece.text);
  return money || (coin === 6 && isPluralWord(pieces[at + 1])) ? coin : undefined;
}

function isPluralWord(piece: Piece | undefined): boolean {
  return (
    piece?.type === 'word' &&
    piece.joint === ' ' &&
    (INVARIANT_PLURALS.has(piece.text) || /^\p{Ll}{3,}s$/u.test(piece.text))
  );
}
