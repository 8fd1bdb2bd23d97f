import { CARDINALS, MAGNITUDES } from './lexicon/numerals.ts';
import type { Piece } from './pieces.ts';

/** A number in words; `next` is the piece after it, `factor` what its last magnitude multiplies by. */
export interface WordNumeral {
  readonly next: number;
  readonly value: number;
  readonly factor: number;
}

/** Reads "two hundred and five", "two and a half million", "a dozen", "half a million" at a piece. */
export function wordNumeralAt(pieces: readonly Piece[], at: number): WordNumeral | undefined {
  return fromShare(pieces, at) ?? fromCardinals(pieces, at);
}

/** What a magnitude word or "dozen" multiplies by. */
export function multiplier(lower: string): number | undefined {
  if (lower === 'dozen') return 12;
  const power = MAGNITUDES.get(lower);
  return power === undefined ? undefined : 10 ** power;
}

/** "a" or "an". */
export function isArticle(piece: Piece | undefined): boolean {
  return piece?.lower === 'a' || piece?.lower === 'an';
}

/** "half a million", "half-million", "a quarter of a million", "half a dozen". */
function fromShare(pieces: readonly Piece[], start: number): WordNumeral | undefined {
  let at = isArticle(pieces[start]) ? start + 1 : start;
  const word = pieces[at]?.lower;
  if (word !== 'half' && word !== 'quarter') return undefined;
  if (pieces[++at]?.lower === 'of') at++;
  if (isArticle(pieces[at])) at++;
  const factor = multiplier(pieces[at]?.lower ?? '');
  if (factor === undefined) return undefined;
  return { next: at + 1, value: (word === 'half' ? 0.5 : 0.25) * factor, factor };
}

function fromCardinals(pieces: readonly Piece[], start: number): WordNumeral | undefined {
  let at = start;
  // `total` holds the finished thousands, `current` what is being read, `mantissa` the first number.
  let [total, current, last] = [0, 0, 0];
  let mantissa: number | undefined;
  if (isArticle(pieces[at])) {
    if (multiplier(pieces[++at]?.lower ?? '') === undefined) return undefined;
    current = 1;
  }
  const first = at;
  for (; pieces[at]?.type === 'word'; at++) {
    const lower = pieces[at]?.lower ?? '';
    const small = CARDINALS.get(lower);
    const unit = multiplier(lower);
    if (small !== undefined) {
      if (at > first && !fits(current, small, last)) break;
      current += small;
      if (last) mantissa = undefined;
    } else if (unit !== undefined) {
      if (current + total === 0) break;
      if (!last) mantissa = current;
      last = unit;
      if (unit <= 100) current = (current || 1) * unit;
      else [total, current] = [current ? total + current * unit : total * unit, 0];
    } else if (lower !== 'and') break;
    else if (isHalf(pieces, at + 1)) {
      // "two and a half million" but "a million and a half".
      current += last > 100 ? 0 : 0.5 * (last || 1);
      total += last > 100 ? last / 2 : 0;
      at += 2;
    } else if (last < 100 || current % 100 || !CARDINALS.get(pieces[at + 1]?.lower ?? '')) break;
  }
  if (at === first) return undefined;
  const value = total + current;
  return { next: at, value, factor: last && mantissa ? value / mantissa : 1 };
}

/** Whether a number below a hundred goes on a number: "five" after "twenty", not after "two". */
function fits(current: number, small: number, last: number): boolean {
  if (small === 0) return false;
  if (last && current % 100 === 0) return true;
  return current % 100 >= 20 && current % 10 === 0 && small < 10;
}

function isHalf(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.lower === 'a' && pieces[at + 1]?.lower === 'half';
}
