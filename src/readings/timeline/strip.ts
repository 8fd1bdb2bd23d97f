import { dayNumber } from '../../kinds/dates/resolve/civil.ts';
import type { Bounds } from './bounds.ts';

/** A line of days, from the first to the last that any of its dates can mean. */
export interface DayAxis {
  /** ISO 8601. */
  readonly first: string;
  readonly last: string;
  /** Where a date stands on it, in percent of its length. */
  readonly placeOf: (bounds: Bounds) => { readonly from: number; readonly to: number };
}

/** The axis on which all these dates lie; undefined when there are none. */
export function dayAxisOf(all: readonly Bounds[]): DayAxis | undefined {
  const [one] = all;
  if (!one) return undefined;
  const first = all.reduce((least, { first: own }) => (own < least ? own : least), one.first);
  const last = all.reduce((most, { last: own }) => (own > most ? own : most), one.last);
  const start = numberOf(first);
  const length = Math.max(1, numberOf(last) - start);
  const percent = (day: string): number =>
    Number(((100 * (numberOf(day) - start)) / length).toFixed(1));
  return {
    first,
    last,
    placeOf: (bounds) => ({ from: percent(bounds.first), to: percent(bounds.last) }),
  };
}

function numberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayNumber({ year, month, day: date });
}
