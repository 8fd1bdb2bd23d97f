import { MONTHS_OF_THIS_SEASON, SEASON_CODES } from '../lexicon/calendar-numbers.ts';
import { monthsBefore } from './ago.ts';
import { dayNumber, dayOf, weekdayOf, type Day } from './civil.ts';
import { edtfOf, intervalOf, resolved, type Resolved } from './edtf.ts';
import { wholeDay, type Published } from './published.ts';
import type { Setting } from './setting.ts';
import { isThisVeryDay } from './this-very-day.ts';

const DAY_RULE = 'day-from-publication';
const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/**
 * Resolves "yesterday", "today", "tomorrow" and "tonight" to the day. "Today" that may mean these
 * times stays unresolved.
 */
export function resolveDayBeside(setting: Setting): Resolved | undefined {
  const { tokens, from, published } = setting;
  const word = tokens[from]?.text.toLowerCase() ?? '';
  const day = wholeDay(published);
  if (!day) return undefined;
  if (word === 'today' && !isThisVeryDay(setting)) return undefined;
  const by = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
  return resolved(edtfOf(shifted(day, by)), DAY_RULE);
}

/** Resolves "last month", "this year", "next week", "last summer", "this morning", "last night". */
export function resolvePeriodBeside(setting: Setting): Resolved | undefined {
  const { tokens, next, published } = setting;
  const unit = tokens[next - 1]?.text.toLowerCase() ?? '';
  const deictic = tokens[next - 2]?.text.toLowerCase() ?? '';
  const by = STEPS.get(deictic);
  if (by === undefined || !published) return undefined;
  if (SEASON_CODES.has(unit)) return season(unit, by, published);
  const day = wholeDay(published);
  if (unit === 'week' || unit === 'weekend') return day && week(day, unit, by);
  if (/^(?:year|month|century|decade|quarter)$/.test(unit)) return period(unit, by, published);
  // A part of a day: "this morning" is of the day itself, "last night" of the one before.
  return day && resolved(edtfOf(shifted(day, by)), DAY_RULE);
}

function period(unit: string, by: number, { year, month }: Published): Resolved | undefined {
  const rule = 'period-from-publication';
  if (unit === 'year') return resolved(edtfOf({ year: year + by }), rule);
  if (unit === 'month' && month) return resolved(edtfOf(monthsBefore(year, month, -by)), rule);
  if (unit === 'century') return resolved(`${Math.floor(year / 100) + by}XX`, rule);
  // "The last decade" may be the past ten years; a quarter may be of a company's own year.
  return unit === 'decade' && by === 0 ? resolved(`${Math.floor(year / 10)}X`, rule) : undefined;
}

/** A week is Monday to Sunday; "next weekend" may be the coming one or the one after, and is left. */
function week(day: Day, unit: string, by: number): Resolved | undefined {
  const weekday = weekdayOf(day);
  const monday = dayNumber(day) - weekday + 1 + by * 7;
  if (unit === 'weekend' && (by === 1 || (by === 0 && weekday < 3))) return undefined;
  const from = unit === 'weekend' ? monday + 5 : monday;
  return resolved(intervalOf(dayOf(from), dayOf(monday + 6)), 'week-from-publication');
}

/** Winter lies in two years and is left; so is "last summer" in the months right after a summer. */
function season(name: string, by: number, { year, month }: Published): Resolved | undefined {
  const code = SEASON_CODES.get(name);
  const [first, last] = MONTHS_OF_THIS_SEASON.get(name) ?? [13, 0];
  if (month === undefined || code === undefined) return undefined;
  const fits = by === 0 ? month >= first && month <= last : by < 0 ? month < last : month > last;
  return fits && last > 0
    ? resolved(edtfOf({ year: year + by, month: code }), 'season-from-publication')
    : undefined;
}

function shifted(day: Day, by: number): Day {
  return dayOf(dayNumber(day) + by);
}
