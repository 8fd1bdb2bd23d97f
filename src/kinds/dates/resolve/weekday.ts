import { dayNumber, dayOf, weekdayOf, type Day } from './civil.ts';
import type { Direction } from './clause.ts';
import { edtfOf, resolved, type Resolved } from './edtf.ts';

/**
 * Resolves a bare day of the week: the last one up to the day of publication, that day included, or
 * the next one where the clause speaks of what is to come.
 */
export function resolveWeekday(
  weekday: number,
  day: Day,
  direction: Direction,
): Resolved | undefined {
  if (direction === 'unclear') return undefined;
  return direction === 'future'
    ? resolved(edtfOf(onOrAfter(weekday, day)), 'next-after-publication')
    : resolved(edtfOf(onOrBefore(weekday, day)), 'last-before-publication');
}

/**
 * Resolves "last Thursday", "this Thursday" and "next Thursday". The last may be that of last week or
 * the most recent one, the next that of next week or the coming one: where they differ, it is left.
 */
export function resolveDeicticWeekday(
  deictic: string,
  weekday: number,
  day: Day,
  direction: Direction,
): Resolved | undefined {
  const rule = 'weekday-beside-publication';
  const today = weekdayOf(day);
  const by = (days: number): Day => dayOf(dayNumber(day) + days);
  if (deictic === 'last') {
    return weekday >= today ? resolved(edtfOf(onOrBefore(weekday, by(-1))), rule) : undefined;
  }
  if (deictic === 'next') {
    return weekday <= today ? resolved(edtfOf(onOrAfter(weekday, by(1))), rule) : undefined;
  }
  const found = direction === 'past' ? onOrBefore(weekday, day) : onOrAfter(weekday, day);
  return resolved(edtfOf(found), rule);
}

/** Resolves a weekday of a named week: "Friday last week", by -1; weeks begin on Monday. */
export function resolveWeekdayOfWeek(weekday: number, day: Day, by: number): Resolved | undefined {
  const number = dayNumber(day) - weekdayOf(day) + weekday + by * 7;
  return resolved(edtfOf(dayOf(number)), 'weekday-beside-publication');
}

function onOrBefore(weekday: number, day: Day): Day {
  return dayOf(dayNumber(day) - ((weekdayOf(day) - weekday + 7) % 7));
}

function onOrAfter(weekday: number, day: Day): Day {
  return dayOf(dayNumber(day) + ((weekday - weekdayOf(day) + 7) % 7));
}
