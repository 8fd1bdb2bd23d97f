import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Cast } from '../../../model/mention.ts';
import type { Quantity } from '../../../model/statement.ts';
import { isInnerHyphen } from '../../../text/numerals.ts';
import { piecesOf, type Piece } from '../../../text/pieces.ts';
import { CURRENCY_CODES } from '../lexicon/currencies.ts';
import { STARTERS } from '../lexicon/starters.ts';
import { isAge } from './age.ts';
import { amountAt } from './amount.ts';
import { countedAt, type Counted } from './counted.ts';
import { modifierAfter, modifierBefore, type Modifier } from './modifier.ts';
import { isNoQuantity } from './not-quantity.ts';
import { rangeFrom } from './range.ts';
import { shareAt } from './share.ts';
import { vagueAt } from './vague.ts';

/** What was read at one place, before its modifier and its counted words are known. */
interface Reading {
  readonly first: number;
  readonly next: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rule: string;
  /** Where the words begin that stand before the number and belong to it: "between". */
  readonly openedAt?: number;
  /** True for money and percentages, which count only what follows "of". */
  readonly part?: boolean;
}

/** A stretch of pieces in which no quantity stands. */
interface Skipped {
  readonly skipTo: number;
}

/**
 * Finds the quantities of a text, in its order and without overlaps. Numbers inside dates and names
 * are none.
 */
export function quantitiesIn(text: AnalysedText, cast: Cast): Quantity[] {
  const pieces = piecesOf(text);
  const named = namedPieces(pieces, cast);
  const isDate = (at: number): boolean => named[at] === DATE;
  const found: Quantity[] = [];
  let from = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || !mayStart(piece) || named[at] === DATE) continue;
    // A name may hold a number ("Big 12"), but an amount of money is none ("RM23.50").
    if (named[at] && !CURRENCY_CODES.has(piece.text)) continue;
    const reading = readAt(pieces, at, from, isDate);
    if (!reading) continue;
    if ('skipTo' in reading) {
      at = Math.max(at, reading.skipTo - 1);
      continue;
    }
    const { quantity, next } = complete(text.text, pieces, reading, from);
    found.push(quantity);
    from = next;
    at = next - 1;
  }
  return found;
}

const DATE = 2;

/** Marks the pieces that stand in a name (1) or a date (2). */
function namedPieces(pieces: readonly Piece[], cast: Cast): Uint8Array {
  const named = new Uint8Array(pieces.length);
  let at = 0;
  for (const mention of cast.mentions) {
    while (at < pieces.length && (pieces[at]?.start ?? 0) < mention.start) at++;
    for (; at < pieces.length && (pieces[at]?.start ?? Infinity) < mention.end; at++) {
      named[at] = mention.kind === 'date' ? DATE : 1;
    }
  }
  return named;
}

function mayStart({ type, text, lower }: Piece): boolean {
  return type === 'number' || STARTERS.has(lower) || STARTERS.has(text);
}

function readAt(
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
    const opened = opener === 'between' || opener === 'from';
    return {
      ...{ first: at, next: range.next, value: null, low: range.low, high: range.high },
      rule: opened ? `${opener === 'from' ? 'from-to' : 'between'}` : 'range',
      ...{ part: range.part, ...(opened && { openedAt }) },
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

/** Adds modifier, bounds and counted words; `next` is the piece after all of it. */
function complete(
  text: string,
  pieces: readonly Piece[],
  reading: Reading,
  from: number,
): { quantity: Quantity; next: number } {
  const before = modifierBefore(pieces, reading.openedAt ?? reading.first, from);
  const after = modifierAfter(pieces, reading.next);
  const first = before?.from ?? reading.openedAt ?? reading.first;
  const next = after?.next ?? reading.next;
  const counted = countedAt(pieces, next, {
    single: reading.value === 1,
    coordinated: reading.value === null,
    partOnly: reading.part === true,
  });
  const start = pieces[first]?.start ?? 0;
  const end = pieces[next - 1]?.end ?? start;
  return {
    quantity: {
      ...{ start, end, exact: text.slice(start, end) },
      ...bounded(reading, before, after),
      modifier: modifierText(text, pieces, reading, before, after),
      counted: counted ? words(text, pieces, counted) : null,
    },
    next: Math.max(next, counted?.next ?? 0),
  };
}

function words(
  text: string,
  pieces: readonly Piece[],
  { from, next }: Counted,
): Quantity['counted'] {
  const start = pieces[from]?.start ?? 0;
  const end = pieces[next - 1]?.end ?? start;
  return { start, end, exact: text.slice(start, end) };
}

type Bounds = Pick<Quantity, 'value' | 'low' | 'high' | 'rule'>;

function bounded(
  { value, low, high, rule }: Reading,
  before: Modifier | undefined,
  after: Modifier | undefined,
): Bounds {
  const effect = [before?.effect, after?.effect].find((each) => each && each !== 'plain');
  if (value === null || !effect) return { value, low, high, rule };
  if (effect === 'about') return { value, low, high, rule: rule === 'number' ? 'about' : rule };
  const over = effect === 'above';
  return {
    ...{ value, low: over ? value : null, high: over ? null : value },
    rule: rule === 'number' ? (over ? 'lower-bound' : 'upper-bound') : rule,
  };
}

function modifierText(
  text: string,
  pieces: readonly Piece[],
  { first, openedAt }: Reading,
  before: Modifier | undefined,
  after: Modifier | undefined,
): string | null {
  const slice = (from: number, next: number): string =>
    text.slice(pieces[from]?.start, pieces[next - 1]?.end);
  const lead =
    before || openedAt !== undefined ? slice(before?.from ?? openedAt ?? first, first) : null;
  const tail = after ? slice(after.from, after.next) : null;
  return [lead, tail].filter((part) => part !== null).join(' … ') || null;
}
