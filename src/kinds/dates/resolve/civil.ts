/** A day of the Gregorian calendar; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_A_DAY = 86_400_000;

/** How many days a month has. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeap(year) ? 1 : 0);
}

/** True when the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Counts days; the difference of two is the number of days between them. */
export function dayNumber({ year, month, day }: Day): number {
  // Date.UTC takes years below 100 for those of the twentieth century, so whole cycles of 400 years are added.
  return Date.UTC(year + 400, month - 1, day) / MS_A_DAY;
}

/** The day of that number. */
export function dayOf(number: number): Day {
  const date = new Date(number * MS_A_DAY);
  return {
    year: date.getUTCFullYear() - 400,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** Day of the week: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((dayNumber(day) + 3) % 7) + 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
