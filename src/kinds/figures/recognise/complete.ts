import type { Quantity } from '../../../model/statement.ts';
import type { Piece } from '../../../text/pieces.ts';
import { changeBefore } from './change.ts';
import { countedAt, type Counted } from './counted.ts';
import { modifierAfter, modifierBefore, type Modifier } from './modifier.ts';
import type { Reading } from './reading.ts';

/**
 * Makes a quantity of a reading: adds its modifier, bounds and counted words. `from` is the piece after
 * the quantity before; `next` in the answer is the piece after all that belongs to this one.
 */
export function complete(
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
  const late = after || !counted ? undefined : modifierAfter(pieces, counted.next);
  // "three hours or more"; "50 people more" is not one.
  const last = late && late.next - late.from > 1 ? late : after;
  const start = pieces[first]?.start ?? 0;
  const end = pieces[next - 1]?.end ?? start;
  const change = changeBefore(text, pieces, first);
  return {
    quantity: {
      ...{ start, end, exact: text.slice(start, end) },
      ...bounded(reading, before, last),
      modifier: modifierText(text, pieces, reading, before, last),
      counted: counted ? words(text, pieces, counted) : null,
      ...(change && { change }),
    },
    next: Math.max(next, counted?.next ?? 0, last?.next ?? 0),
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
  { first, numberAt = first, openedAt = first }: Reading,
  before: Modifier | undefined,
  after: Modifier | undefined,
): string | null {
  const slice = (from: number, next: number): string =>
    text.slice(pieces[from]?.start, pieces[next - 1]?.end);
  const begin = before?.from ?? openedAt;
  const lead = begin < numberAt ? slice(begin, numberAt) : null;
  const tail = after ? slice(after.from, after.next) : null;
  return [lead, tail].filter((part) => part !== null).join(' … ') || null;
}
