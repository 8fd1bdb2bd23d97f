import { isInnerHyphen } from '../../../text/numerals.ts';
import type { Piece } from '../../../text/pieces.ts';
import { isAge } from './age.ts';
import { amountAt } from './amount.ts';
import { tellsChange } from './change.ts';
import { modifierBefore } from './modifier.ts';
import { isNoQuantity } from './not-quantity.ts';
import { rangeFrom } from './range.ts';
import { shareAt } from './share.ts';
import { vagueAt } from './vague.ts';

/** What was read at one place, before its modifier and its counted words are known. */
export interface Reading {
  readonly first: number;
  readonly next: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rule: string;
  /** Where the number itself begins when "several" or "a few" stands before it. */
  readonly numberAt?: number;
  /** Where the words begin that stand before the number and belong to it: "between". */
  readonly openedAt?: number;
  /** True for money and percentages, which count only what follows "of". */
  readonly part?: boolean;
}

/** A stretch of pieces in which no quantity stands. */
export interface Skipped {
  readonly skipTo: number;
}

/**
 * Reads what begins at a piece: a share, a vague number, a range or an amount, in this order.
 * `from` is the piece after the quantity before; undefined when nothing begins here.
 */
export function readAt(
  pieces: readonly Piece[],
  at: number,
  from: number,
  isDate: (at: number) => boolean,
): Reading | Skipped | undefined {
  const share = shareAt(pieces, at);
  if (share) return { ...share, low: null, high: null, rule: 'share' };
  const vague = vagueAt(pieces, at);
  if (vague) return { ...vague, value: null };
  const amount = amountAt(pieces, at);
  if (!amount) return undefined;
  if (isNoQuantity(pieces, amount)) return { skipTo: amount.next };
  const modifier = modifierBefore(pieces, at, from);
  const openedAt = (modifier?.from ?? at) - 1;
  const opener = openedAt >= from ? (pieces[openedAt]?.lower ?? '') : '';
  const range = rangeFrom(pieces, amount, opener, isDate);
  if (range?.kind === 'score') return { skipTo: range.next };
  if (range) {
    return {
      ...{ first: at, next: range.next, value: null, low: range.low, high: range.high },
      ...{ rule: ruleOf(pieces, opener, openedAt, range.descends === true), part: range.part },
      ...(OPENED.has(opener) && { openedAt }),
    };
  }
  // "916-1125" with a date behind, "3-1-2": neither end is an amount of its own.
  if (isInnerHyphen(pieces, amount.next) && pieces[amount.next + 1]?.type === 'number') {
    return { skipTo: amount.next };
  }
  return {
    ...{ first: at, next: amount.next, value: amount.value, low: null, high: null },
    ...{ rule: isAge(pieces, amount) ? 'age' : 'number', part: amount.unit !== null },
  };
}

/** The rule of a range by the word that opens it, or of a change that is printed like one. */
function ruleOf(
  pieces: readonly Piece[],
  opener: string,
  openedAt: number,
  descends: boolean,
): string {
  if (opener === 'from' && (descends || tellsChange(pieces, openedAt))) return 'change';
  return OPENED.get(opener) ?? 'range';
}

/** The rules of ranges by the word that opens them. */
const OPENED: ReadonlyMap<string, string> = new Map([
  ['between', 'between'],
  ['from', 'from-to'],
]);
