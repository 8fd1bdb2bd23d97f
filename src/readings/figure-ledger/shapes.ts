import type { HeldFigure } from '../holdings.ts';
import type { Axis } from './axis.ts';

/** A number, or the stretch between two, as it is drawn; places are percent of the axis. */
export type Shape =
  /** A number that is printed; `about` when the words say that it is not exact. */
  | { readonly shape: 'dot'; readonly at: number; readonly look: 'printed' | 'about' }
  /** Two bounds: the two printed numbers, or what a rule derives from words such as "thousands". */
  | {
      readonly shape: 'interval';
      readonly from: number;
      readonly to: number;
      readonly look: 'printed' | 'derived';
    }
  /** An end that the words leave open. */
  | { readonly shape: 'open'; readonly at: number; readonly towards: 'more' | 'less' }
  /** One of the two ends of a change, which bound nothing. */
  | { readonly shape: 'end'; readonly at: number };

type Derived = HeldFigure['facts']['derived'];

/** The rules whose bounds are two numbers that are printed. */
const PRINTED_BOUNDS: ReadonlySet<string> = new Set(['between', 'from-to', 'range']);

/** The numbers that are derived from a figure, each once. */
export function numbersOf({ value, low, high }: Derived): number[] {
  return [...new Set([value, low, high].filter((one) => one !== null))];
}

/** What is drawn for a figure; nothing when no value can be derived. */
export function shapesOf({ value, low, high, rule }: Derived, { placeOf }: Axis): Shape[] {
  if (rule === 'change')
    return numbersOf({ value, low, high, rule }).map((end) => ({ shape: 'end', at: placeOf(end) }));
  const shapes: Shape[] = [];
  if (low !== null && high !== null) {
    const look = PRINTED_BOUNDS.has(rule) ? 'printed' : 'derived';
    shapes.push({ shape: 'interval', from: placeOf(low), to: placeOf(high), look });
  } else if (low !== null) {
    shapes.push({ shape: 'open', at: placeOf(low), towards: 'more' });
  } else if (high !== null) {
    shapes.push({ shape: 'open', at: placeOf(high), towards: 'less' });
  }
  if (value !== null)
    shapes.push({ shape: 'dot', at: placeOf(value), look: rule === 'about' ? 'about' : 'printed' });
  return shapes;
}
