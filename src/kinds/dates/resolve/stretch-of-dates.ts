import { directionOf } from './clause.ts';
import { isOtherYear } from './calendar-date.ts';
import { intervalOf, resolved, type Calendar, type Resolved } from './edtf.ts';
import { dayNumber } from './civil.ts';
import { yearNear } from './nearest.ts';
import type { Part, Parts } from './parts.ts';
import { wordBefore, type Setting } from './setting.ts';
import { isOfNarratedYear, yearNamedBeside } from './year-beside.ts';

/**
 * Resolves two joined dates to the stretch between them: "2011-2016", "3 to 5 May", "(between) April 7
 * and July 15, 1994". What one of them leaves out it has from the other; of two days side by side
 * ("April 16 and 17") only neighbours make a stretch.
 */
export function resolveStretch(parts: Required<Parts>, setting: Setting): Resolved | undefined {
  const [first, second] = shareMonth(parts.first, parts.second);
  if (first.deictic ?? second.deictic ?? first.weekday ?? second.weekday) return undefined;
  if (isOtherYear(setting)) return undefined;
  const years = yearsOf(first, second, setting);
  if (!years) return undefined;
  const from = { ...first, month: first.month ?? first.season, year: years.from };
  const to = { ...second, month: second.month ?? second.season, year: years.to };
  const bounded = parts.joint === 'to' || wordBefore(setting) === 'between';
  if (!bounded && !areNeighbours(from, to)) return undefined;
  return resolved(intervalOf(from, to), years.rule);
}

function shareMonth(first: Part, second: Part): readonly [Part, Part] {
  if (first.day && first.month === undefined) return [{ ...second, ...first }, second];
  if (second.day && second.month === undefined) return [first, { ...first, ...second }];
  return [first, second];
}

interface Years {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The years of both ends: printed with the end, named after it, or near publication. */
function yearsOf(first: Part, second: Part, setting: Setting): Years | undefined {
  const { published } = setting;
  const turn = isLater(first, second) ? 1 : 0;
  if (second.year !== undefined) {
    if (first.month === undefined && first.year === undefined) return undefined;
    return { from: first.year ?? second.year - turn, to: second.year, rule: 'printed-stretch' };
  }
  if (first.year !== undefined) {
    return second.month === undefined
      ? undefined
      : { from: first.year, to: first.year + turn, rule: 'printed-stretch' };
  }
  if (second.month === undefined || first.month === undefined) return undefined;
  const named = yearNamedBeside(setting);
  if (named !== undefined) return { from: named - turn, to: named, rule: 'year-named-beside' };
  if (!published || setting.yearInForce || isOfNarratedYear(setting)) return undefined;
  const direction = directionOf(setting);
  // "The low season (July to November)" comes round each year.
  if (direction === 'unsaid' && first.day === undefined) return undefined;
  const chosen = yearNear({ month: first.month, day: first.day }, published, direction);
  return chosen && { from: chosen.year, to: chosen.year + turn, rule: chosen.rule };
}

function isLater(first: Part, second: Part): boolean {
  const rank = ({ month = 0, season = 0, day = 0 }: Part): number => (month || season) * 100 + day;
  return rank(first) > rank(second);
}

function areNeighbours(from: Calendar, to: Calendar): boolean {
  if (from.month === undefined || to.month === undefined) return to.year - from.year === 1;
  if (from.day === undefined || to.day === undefined) {
    return (to.year - from.year) * 12 + to.month - from.month === 1;
  }
  const [a, b] = [
    { year: from.year, month: from.month, day: from.day },
    { year: to.year, month: to.month, day: to.day },
  ];
  return dayNumber(b) - dayNumber(a) === 1;
}
