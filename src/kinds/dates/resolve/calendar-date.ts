import { APPROXIMATE, OTHER_YEARS } from '../lexicon/calendar-numbers.ts';
import { weekdayOf } from './civil.ts';
import { edtfOf, resolved, type Calendar, type Resolved } from './edtf.ts';
import type { Part } from './parts.ts';
import { wordAfter, wordBefore, type Setting } from './setting.ts';

/** Resolves a date printed with its year: a day, a month, a season or the year itself. */
export function resolvePrinted(
  part: Part & { readonly year: number },
  setting: Setting,
): Resolved | undefined {
  const { weekday, season } = part;
  const date: Calendar = { year: part.year, month: part.month ?? season, day: part.day };
  if (isOtherYear(setting)) return undefined;
  if (date.day !== undefined && date.month === undefined) return undefined;
  if (weekday !== undefined && !fallsOn(date, weekday)) return undefined;
  const edtf = edtfOf(date);
  const approximate = date.day === undefined && isApproximate(setting);
  if (edtf !== undefined && approximate) return resolved(`${edtf}~`, 'printed-approximately');
  return resolved(edtf, season === undefined ? 'printed-date' : 'printed-season');
}

/** Whether a whole day falls on that day of the week. */
export function fallsOn({ year, month, day }: Calendar, weekday: number): boolean {
  return month !== undefined && day !== undefined && weekdayOf({ year, month, day }) === weekday;
}

/** "fiscal 2016", "the 2016 financial year" and "1200 BC" are not of the calendar of our era. */
export function isOtherYear(setting: Setting): boolean {
  const before = wordBefore(setting) === 'year' ? wordBefore(setting, 2) : wordBefore(setting);
  return [before, wordAfter(setting)].some((word) => OTHER_YEARS.has(word.replaceAll('.', '')));
}

function isApproximate(setting: Setting): boolean {
  const before = wordBefore(setting);
  return APPROXIMATE.has(before === '.' ? wordBefore(setting, 2) : before);
}
