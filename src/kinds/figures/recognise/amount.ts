import { numeralAt } from '../../../text/numerals.ts';
import { isArticle } from '../../../text/number-words.ts';
import type { Piece } from '../../../text/pieces.ts';
import {
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_SIGNS,
  YEN_LETTER,
} from '../lexicon/currencies.ts';

/** A number with its currency, sign and percent sign: the pieces `[first, next)`. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** What its magnitude multiplies by, 1 when it has none. */
  readonly factor: number;
  readonly digits: boolean;
  /** "percent" or "money"; null for a bare number. */
  readonly unit: 'percent' | 'money' | null;
}

/** Reads "$3.5 million", "US $7.2bn", "11.5 per cent", "minus 5", "two dozen", "1,200€" at a piece. */
export function amountAt(pieces: readonly Piece[], first: number): Amount | undefined {
  const negative = signAt(pieces, first);
  const money = currencyAt(pieces, negative ?? first);
  let at = money ?? negative ?? first;
  // "$-50.8bn" has its sign inside.
  const inner = money !== undefined && pieces[at]?.text === '-' ? at + 1 : undefined;
  at = inner ?? at;
  if (money !== undefined && isArticle(pieces[at])) return undefined;
  const number = numeralAt(pieces, at, money !== undefined);
  if (!number || !Number.isFinite(number.value)) return undefined;
  const closing = afterNumber(pieces, number.next);
  const below = negative !== undefined || inner !== undefined;
  const unit = money === undefined ? closing.unit : 'money';
  if (below && pieces[first]?.text !== 'minus' && !unit && !isDegree(pieces[number.next])) {
    return undefined;
  }
  return {
    ...{ first, next: closing.next, unit },
    ...{ value: below ? -number.value : number.value, factor: number.factor },
    digits: number.digits,
  };
}

/** The piece after "minus", or after a minus sign that is glued to what follows and to nothing before. */
function signAt(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  if (piece?.lower === 'minus') return at + 1;
  const sign = piece?.text === '-' || piece?.text === '−' || piece?.text === '+';
  const free = piece?.joint === ' ' || pieces[at - 1]?.text === '(';
  return sign && free && pieces[at + 1]?.joint === '' && piece.text !== '+' ? at + 1 : undefined;
}

/** The piece after a currency that stands before an amount. */
function currencyAt(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  const next = pieces[at + 1];
  if (CURRENCY_SIGNS.has(piece.text)) {
    // "$US55", "$A82".
    const country = next?.joint === '' && CURRENCY_COUNTRIES.has(next.text);
    return country ? at + 2 : at + 1;
  }
  if (piece.type !== 'word') return undefined;
  if (CURRENCY_COUNTRIES.has(piece.text) && next && CURRENCY_SIGNS.has(next.text)) return at + 2;
  if (piece.text === YEN_LETTER && next?.text === '=' && next.joint === '') return at + 2;
  if (next?.type !== 'number') return undefined;
  if (CURRENCY_CODES.has(piece.text))
    return looksLikeMoney(pieces, at + 1, next) ? at + 1 : undefined;
  return undefined;
}

/** "RM23.50", "GBP10m" and "Rs 500" are money; "PS5" and "RM 12" need not be. */
function looksLikeMoney(pieces: readonly Piece[], at: number, number: Piece): boolean {
  if ((pieces[at - 1]?.text.length ?? 0) > 2 || pieces[at - 1]?.text.startsWith('Rs') === true)
    return true;
  return /[.,]/.test(number.text) || (numeralAt(pieces, at, true)?.factor ?? 1) > 1;
}

function isDegree(piece: Piece | undefined): boolean {
  return /^(?:°|degrees?|celsius|fahrenheit|c|f|yards?|points?)$/.test(piece?.lower ?? '');
}

function afterNumber(
  pieces: readonly Piece[],
  next: number,
): { readonly next: number; readonly unit: Amount['unit'] } {
  const piece = pieces[next];
  const inner = piece?.text === '-' && piece.joint === '' ? 1 : 0;
  const word = pieces[next + inner];
  if (word?.text === '%') return { next: next + inner + 1, unit: 'percent' };
  if (word?.lower === 'percent' || word?.lower === 'pct' || word?.lower === 'pc') {
    return { next: next + inner + 1, unit: 'percent' };
  }
  const cent = pieces[next + inner + 1];
  if (word?.lower === 'per' && (cent?.lower === 'cent' || cent?.lower === 'cents')) {
    return { next: next + inner + 2, unit: 'percent' };
  }
  if (piece?.joint === '' && CURRENCY_SIGNS.has(piece.text))
    return { next: next + 1, unit: 'money' };
  return { next, unit: null };
}
