import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Mention, ResolvedDate } from '../../../model/mention.ts';
import { resolveAgo } from './ago.ts';
import { resolveDayBeside, resolvePeriodBeside } from './beside.ts';
import { resolvePrinted } from './calendar-date.ts';
import { resolveDigits } from './digits.ts';
import { resolveFeast } from './feast.ts';
import { resolveIncomplete } from './incomplete.ts';
import { partsOf } from './parts.ts';
import { publishedOf } from './published.ts';
import type { Setting } from './setting.ts';
import { resolveCentury, resolveDecade, resolveShortYear } from './stretches.ts';
import { resolveStretch } from './stretch-of-dates.ts';
import { yearsInForce } from './years-in-force.ts';

/**
 * Resolves the dates of a text to EDTF, levels 0 and 1. `published` is the text's own date in EDTF
 * level 0; without it whatever counts from the day of writing stays unresolved. The answer is for the
 * printed words alone ("since 2011" is 2011), never finer than they are ("late November" is the month),
 * and leaves out times of day. What can be read in two ways stays unresolved.
 */
export function resolveDates(
  text: AnalysedText,
  mentions: readonly Mention[],
  published: string | undefined,
): ReadonlyMap<Mention, ResolvedDate> {
  const found = new Map<Mention, ResolvedDate>();
  const own = publishedOf(published);
  const { tokens } = text;
  const years = yearsInForce(text);
  let from = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'date') continue;
    while (from < tokens.length && (tokens[from]?.start ?? 0) < mention.start) from++;
    let next = from;
    while (next < tokens.length && (tokens[next]?.end ?? Infinity) <= mention.end) next++;
    if (next === from) continue;
    const sentence = tokens[from]?.sentence ?? 0;
    const date = resolveDate(mention.exact, {
      ...{ tokens, from, next, rule: mention.rule, published: own },
      yearInForce: years.at(sentence),
    });
    if (!date) continue;
    found.set(mention, date);
    years.note(date, sentence);
  }
  return found;
}

/** Resolves one date by the rule that found it. */
function resolveDate(exact: string, setting: Setting): ResolvedDate | undefined {
  switch (setting.rule) {
    case 'numeric-date':
      return resolveDigits(exact);
    case 'decade':
      return resolveDecade(exact, setting.published);
    case 'short-year':
      return resolveShortYear(exact, setting.published);
    case 'century':
      return resolveCentury(setting);
    case 'day-beside-today':
      return resolveDayBeside(setting);
    case 'period-beside-today':
      return resolvePeriodBeside(setting);
    case 'time-ago':
      return resolveAgo(setting);
    case 'feast':
      return resolveFeast(exact, setting);
    default:
      return resolveCalendar(setting);
  }
}

function resolveCalendar(setting: Setting): ResolvedDate | undefined {
  const parts = partsOf(setting.tokens.slice(setting.from, setting.next));
  if (!parts) return undefined;
  const { first, second, joint } = parts;
  if (second && joint) return resolveStretch({ first, second, joint }, setting);
  const { year } = first;
  return year === undefined
    ? resolveIncomplete(first, setting)
    : resolvePrinted({ ...first, year }, setting);
}
