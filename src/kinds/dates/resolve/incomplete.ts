import { fallsOn } from './calendar-date.ts';
import { isDay } from './civil.ts';
import { directionOf } from './clause.ts';
import { edtfOf, resolved, type Resolved } from './edtf.ts';
import { daysOff, yearNear } from './nearest.ts';
import type { Part } from './parts.ts';
import { wholeDay, type Published } from './published.ts';
import { wordAfter, wordBefore, type Setting } from './setting.ts';
import { resolveDeicticWeekday, resolveWeekday, resolveWeekdayOfWeek } from './weekday.ts';
import { isOfNarratedYear, stepAfter, yearNamedBeside } from './year-beside.ts';

/** Resolves a date without its year against the date of publication. */
export function resolveIncomplete(part: Part, setting: Setting): Resolved | undefined {
  const { deictic, weekday, month, day } = part;
  const named = month === undefined ? undefined : yearNamedBeside(setting);
  if (named !== undefined && weekday === undefined && !deictic) {
    return resolved(edtfOf({ year: named, month, day }), 'year-named-beside');
  }
  const { published } = setting;
  if (!published || comesRound(setting) || isOfNarratedYear(setting)) return undefined;
  if (month === undefined)
    return weekday === undefined ? undefined : bare(weekday, deictic, setting);
  if (weekday !== undefined) return day ? byWeekday(weekday, month, day, published) : undefined;
  if (deictic) return day ? undefined : deicticMonth(deictic, month, published);
  const chosen = yearNear({ month, day }, published, directionOf(setting));
  if (!chosen || isOfYearInForce(chosen.year, setting)) return undefined;
  return resolved(edtfOf({ year: chosen.year, month, day }), chosen.rule);
}

function bare(
  weekday: number,
  deictic: string | undefined,
  setting: Setting,
): Resolved | undefined {
  const day = wholeDay(setting.published);
  if (!day || (setting.yearInForce?.whole && isOfYearInForce(day.year, setting))) return undefined;
  if (deictic && wordAfter(setting) === 'of') return undefined;
  const step = stepAfter(setting, 'week');
  if (step !== undefined && !deictic) return resolveWeekdayOfWeek(weekday, day, step);
  const direction = directionOf(setting);
  return deictic
    ? resolveDeicticWeekday(deictic, weekday, day, direction)
    : resolveWeekday(weekday, day, direction);
}

/** "Thursday, July 14": of the years around publication the nearest in which the two agree. */
function byWeekday(
  weekday: number,
  month: number,
  day: number,
  published: Published,
): Resolved | undefined {
  const dates = [-1, 0, 1]
    .map((by) => ({ year: published.year + by, month, day }))
    .filter((date) => isDay(date.year, month, day) && fallsOn(date, weekday));
  const [date, ...others] = dates.filter((one) => Math.abs(daysOff(one, published)) <= 370);
  return date && others.length === 0 ? resolved(edtfOf(date), 'weekday-fixes-year') : undefined;
}

/** "last May" said in August may be of this year or of the one before, and is left; so is "next May". */
function deicticMonth(deictic: string, month: number, published: Published): Resolved | undefined {
  const now = published.month;
  if (now === undefined) return undefined;
  const by = deictic === 'this' ? 0 : deictic === 'last' ? -1 : 1;
  if ((by < 0 && month < now) || (by > 0 && month > now)) return undefined;
  return resolved(edtfOf({ year: published.year + by, month }), 'period-from-publication');
}

/** "every Friday", "on a Friday", "May 30 as the day of …", "the last Friday of Ramadan". */
function comesRound(setting: Setting): boolean {
  if (/^(?:every|each|any|one|most|annual)$/.test(wordBefore(setting))) return true;
  if (/^an?$/.test(wordBefore(setting)) && directionOf(setting) !== 'past') return true;
  if (wordAfter(setting) === 'of') return wordBefore(setting) === 'the';
  return wordAfter(setting) === 'as' && [2, 3, 4, 5].some((by) => wordAfter(setting, by) === 'day');
}

/** Whether another year has been printed before it to which it may belong. */
function isOfYearInForce(year: number, { yearInForce }: Setting): boolean {
  return yearInForce !== undefined && yearInForce.year !== year;
}
