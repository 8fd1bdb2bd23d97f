import { overlaps } from '../../src/model/span.ts';
import type { Quantity } from '../../src/model/statement.ts';
import type { GoldFigure, GoldText } from './gold.ts';
import type { Mistake } from './mistake.ts';
import { type Tally, tally } from './tally.ts';

/**
 * Scores quantities by value: an answer is right when it shares words with a gold figure and has its
 * value, or both of its ends. One with words in common but another value is extra, and the gold one
 * missed. Answers in an open stretch are not counted.
 */
export function scoreFigures(
  gold: GoldText,
  figures: readonly Quantity[],
): { readonly value: Tally; readonly mistakes: readonly Mistake[] } {
  const value = tally();
  const mistakes: Mistake[] = [];
  const free = new Set(figures);
  for (const wanted of gold.figures) {
    const answer = [...free].find((each) => overlaps(each, wanted) && hasValue(each, wanted.value));
    if (answer) {
      value.right++;
      free.delete(answer);
    } else {
      value.missed++;
      const what = `missed ${String(wanted.value)}`;
      mistakes.push({ kind: 'figure', text: gold.id, what, span: wanted });
    }
  }
  for (const answer of free) {
    if (gold.open.some((open) => overlaps(open, answer))) continue;
    value.extra++;
    const what = `extra ${String(answer.value ?? [answer.low, answer.high])}`;
    mistakes.push({ kind: 'figure', text: gold.id, what, span: answer });
  }
  return { value, mistakes };
}

function hasValue({ value, low, high }: Quantity, wanted: GoldFigure['value']): boolean {
  if (typeof wanted === 'number') return isNear(value, wanted);
  return value === null && isNear(low, wanted[0]) && isNear(high, wanted[1]);
}

function isNear(found: number | null, wanted: number): boolean {
  return found !== null && Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
}
