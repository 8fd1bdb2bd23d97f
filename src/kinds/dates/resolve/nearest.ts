import { dayNumber, isDay } from './civil.ts';
import type { Direction } from './clause.ts';
import type { Calendar, Resolved } from './edtf.ts';
import type { Published } from './published.ts';

/** A day or month without its year. */
export interface Yearless {
  readonly month: number;
  readonly day?: number | undefined;
}

/** News names the year of what is further off than this many days. */
const FARTHEST = 275;
/** Without a sign of past or future only a date as near as this is taken. */
const NEAR = 120;
/** With signs that disagree, as near as this. */
const VERY_NEAR = 62;
const DAYS_A_MONTH = 30.4;

/** A year for a day or month, with the rule that chose it. */
export interface ChosenYear {
  readonly year: number;
  readonly rule: Resolved['rule'];
}

/**
 * The year of a day or month without one, by the date of publication and the direction of its clause.
 * Undefined where publication is known by its year only, or where no year is near enough.
 */
export function yearNear(
  date: Yearless,
  published: Published,
  direction: Direction,
): ChosenYear | undefined {
  if (published.month === undefined) return undefined;
  const years = [-1, 0, 1]
    .map((by) => published.year + by)
    .filter((year) => date.day === undefined || isDay(year, date.month, date.day));
  const offs = years.map((year) => ({ year, off: daysOff({ ...date, year }, published) }));
  if (direction === 'past') {
    const last = offs.findLast(({ off }) => off <= 0);
    return last && -last.off <= FARTHEST
      ? { year: last.year, rule: 'last-before-publication' }
      : undefined;
  }
  if (direction === 'future') {
    const next = offs.find(({ off }) => off >= 0);
    return next && next.off <= FARTHEST
      ? { year: next.year, rule: 'next-after-publication' }
      : undefined;
  }
  const within = direction === 'unsaid' ? NEAR : VERY_NEAR;
  const nearest = offs.find(({ off }) => Math.abs(off) <= within);
  return nearest && { year: nearest.year, rule: 'nearest-to-publication' };
}

/** Days from publication to a date, below 0 when it lies before; by months where a day is not known. */
export function daysOff(date: Calendar & { readonly month: number }, published: Published): number {
  const month = published.month ?? 1;
  if (date.day === undefined || published.day === undefined) {
    return ((date.year - published.year) * 12 + date.month - month) * DAYS_A_MONTH;
  }
  const to = dayNumber({ year: date.year, month: date.month, day: date.day });
  return to - dayNumber({ year: published.year, month, day: published.day });
}
