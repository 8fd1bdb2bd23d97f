import type { Piece } from '../../../text/pieces.ts';
import { SCORE_FOLLOWERS, SCORE_NOUNS } from '../lexicon/labels.ts';
import { CHANGE_CUES } from '../lexicon/modifiers.ts';
import { isInnerHyphen } from '../../../text/numerals.ts';
import { isAddress } from './named-number.ts';
import { isTimeOfDay } from './time-of-day.ts';
import { afterUnit, isUnit } from './units.ts';
import { UNIT_WORDS } from '../lexicon/units.ts';
import { amountAt, type Amount } from './amount.ts';
import { modifierBefore } from './modifier.ts';

/** Two amounts read as one: the pieces `[first, next)`. `score` is "2-1", which is no quantity. */
export interface Range {
  readonly kind: 'range' | 'score';
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  /** True for money and percentages. */
  readonly part: boolean;
  /** True when the first amount is the larger one. */
  readonly descends?: boolean;
}

/**
 * Reads "between 1,500 up to 5,000", "from 252 miles to 287", "$3 billion to $5 billion", "15-22",
 * "three or four" where the amount `a` begins it. `opener` is the word before it and its modifier.
 */
export function rangeFrom(
  pieces: readonly Piece[],
  a: Amount,
  opener: string,
  isDate: (at: number) => boolean,
): Range | undefined {
  const opened = opener === 'between' || opener === 'from';
  const unitEnd = a.unit === null ? passUnit(pieces, a.next) : a.next;
  const from = opener === 'from' ? passDate(pieces, passRate(pieces, unitEnd), isDate) : unitEnd;
  const joint = joiner(pieces, from, opener);
  if (!joint) return undefined;
  const modifierEnd = passModifier(pieces, joint.next);
  const b = amountAt(pieces, modifierEnd);
  if (!b || isDate(modifierEnd) || pieces[modifierEnd]?.sentence !== pieces[a.first]?.sentence)
    return undefined;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return undefined;
  if (a.unit === null && b.unit !== null && unitEnd > a.next) return undefined;
  // "8 months to one year" is two amounts.
  if (unitEnd > a.next && isOtherUnit(pieces[unitEnd - 1], pieces[b.next])) return undefined;
  if (isTimeOfDay(pieces, modifierEnd, b.next) || isAddress(pieces, b.next)) {
    return { kind: 'score', first: a.first, next: b.next, low: 0, high: 0, part: false };
  }
  const shared = a.factor === 1 && b.factor > 1 && a.value < b.value / b.factor;
  const start = shared ? Number((a.value * b.factor).toPrecision(12)) : a.value;
  const range = (kind: Range['kind']): Range => ({
    ...{ kind, first: a.first, next: b.next },
    ...{ low: Math.min(start, b.value), high: Math.max(start, b.value) },
    part: a.unit !== null || b.unit !== null,
    descends: start > b.value,
  });
  if (joint.word === '-') return dashed(pieces, a, b, start, range);
  const own = a.unit !== null || unitEnd > a.next;
  if (joint.word === 'or') {
    const near = start < b.value && b.value <= 2 * start + 1 && a.digits === b.digits;
    return near && !own ? range('range') : undefined;
  }
  if (opened) return start === b.value ? undefined : range('range');
  if (own && CHANGE_CUES.has(opener)) return undefined;
  if (start < b.value) return range('range');
  return own || b.unit || a.value > 100 ? undefined : range('score');
}

/** "15-22 miles" is a range; "2-1" and "won 3-5 on aggregate" are scores. */
function dashed(
  pieces: readonly Piece[],
  a: Amount,
  b: Amount,
  start: number,
  range: (kind: Range['kind']) => Range,
): Range {
  const after = pieces[b.next];
  const chain =
    isDash(pieces[a.first - 1]) || (isDash(after) && pieces[b.next + 1]?.type === 'number');
  const counts = after?.type === 'word' && after.sentence === pieces[a.first]?.sentence;
  const noun = counts && !SCORE_NOUNS.has(after.lower) && !SCORE_FOLLOWERS.has(after.lower);
  const modified = modifierBefore(pieces, a.first, 0) !== undefined;
  const measured = a.unit !== null || b.unit !== null || modified || isUnit(after);
  return range(start < b.value && !chain && (measured || noun) ? 'range' : 'score');
}

/** Whether two units differ otherwise than by number: "months" and "year". */
function isOtherUnit(one: Piece | undefined, two: Piece | undefined): boolean {
  if (!one || !two || !UNIT_WORDS.has(one.lower) || !UNIT_WORDS.has(two.lower)) return false;
  return one.lower.replace(/s$/, '') !== two.lower.replace(/s$/, '');
}

interface Joiner {
  readonly word: '-' | 'to' | 'and' | 'or';
  readonly next: number;
}

/** What joins two amounts, and the piece after it. */
function joiner(pieces: readonly Piece[], at: number, opener: string): Joiner | undefined {
  const piece = pieces[at];
  if (isDash(piece)) {
    // A hyphen joins numbers on both sides: "15-22", "25 – 40", not "minus -5".
    const after = pieces[at + 1];
    return piece?.joint === after?.joint || piece?.text !== '-'
      ? { word: '-', next: at + 1 }
      : undefined;
  }
  if (piece?.lower === 'to') return { word: 'to', next: at + 1 };
  if (piece?.lower === 'up' && pieces[at + 1]?.lower === 'to' && opener === 'between') {
    return { word: 'to', next: at + 2 };
  }
  if (piece?.lower === 'and' && opener === 'between') return { word: 'and', next: at + 1 };
  if (piece?.lower === 'or') return { word: 'or', next: at + 1 };
  return undefined;
}

function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[-–—]$/.test(piece.text);
}

function passUnit(pieces: readonly Piece[], at: number): number {
  const hyphen = isInnerHyphen(pieces, at) ? 1 : 0;
  return afterUnit(pieces, at + hyphen) ?? at;
}

/** "per gallon", "a barrel", "combined". */
function passRate(pieces: readonly Piece[], at: number): number {
  if (/^(?:per|a|an)$/.test(pieces[at]?.lower ?? '') && pieces[at + 1]?.type === 'word')
    return at + 2;
  return pieces[at + 1]?.lower === 'to' && pieces[at]?.type === 'word' && pieces[at]?.lower !== 'up'
    ? at + 1
    : at;
}

/** "in 2008", "at 10.45pm last night": dates between the two ends of a change. */
function passDate(
  pieces: readonly Piece[],
  start: number,
  isDate: (at: number) => boolean,
): number {
  let at = start;
  if (/^(?:in|on|at|last)$/.test(pieces[at]?.lower ?? '') && isDate(at + 1)) at++;
  while (at < start + 8 && isDate(at)) at++;
  return at;
}

function passModifier(pieces: readonly Piece[], at: number): number {
  for (let length = 1; length <= 3; length++) {
    if (modifierBefore(pieces, at + length, at)?.from === at) return at + length;
  }
  return at;
}
