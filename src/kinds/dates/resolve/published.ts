import type { Day } from './civil.ts';
import type { Calendar } from './edtf.ts';

/** The date of publication as far as it is known. */
export type Published = Calendar;

/** Reads the date of publication, EDTF of level 0 from the year 1000 on; undefined for anything else. */
export function publishedOf(edtf: string | undefined): Published | undefined {
  const [, year, month, day] = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf ?? '') ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** The date of publication when it is known to the day. */
export function wholeDay(published: Published | undefined): Day | undefined {
  if (published?.month === undefined || published.day === undefined) return undefined;
  return { year: published.year, month: published.month, day: published.day };
}
