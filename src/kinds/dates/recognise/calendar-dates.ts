import type { Token } from '../../../model/analysed-text.ts';
import { COUNTED_AFTER_YEAR_LIKE } from '../../../text/lexicon/years.ts';
import {
  DOUBTFUL_MONTHS,
  MONTH_CUES,
  MONTHS,
  SHORT_MONTHS,
  WEAK_MONTH_CUES,
} from '../lexicon/calendar.ts';
import { isDash, isGlued, isYearText, monthName, withEdge } from './reading.ts';
import type { Found } from './reading.ts';

/** Dates with a month's name: "December 15, 2016", "15 December", "15-17 December", "late May 2016". */
export function calendarDateAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.type === 'number') return dayFirst(tokens, at);
  return MONTHS.has(monthName(token)) ? monthFirst(tokens, at) : undefined;
}

/** "15 December 2016", "15th of December", "15-17 December", "15 and 16 December". */
function dayFirst(tokens: readonly Token[], start: number): Found | undefined {
  let at = afterDay(tokens, start);
  if (at === undefined) return undefined;
  if (isDash(tokens[at]) || tokens[at]?.text === 'and' || tokens[at]?.text === 'to') {
    at = afterDay(tokens, at + 1) ?? at;
  }
  if (tokens[at]?.text === 'of') at++;
  if (!MONTHS.has(tokens[at]?.text ?? '') || isGlued(tokens[at - 1], tokens[at])) return undefined;
  const end = afterYear(tokens, afterMonth(tokens, at));
  return { from: start, next: end, rule: 'day-and-month', weight: 0.95 };
}

function monthFirst(tokens: readonly Token[], at: number): Found | undefined {
  const from = withEdge(tokens, at);
  const next = afterMonth(tokens, at);
  const day = afterDay(tokens, next);
  if (day !== undefined && !isYearLike(tokens, day)) {
    let end = day;
    const onward = isDash(tokens[day]) || /^(?:and|to)$/.test(tokens[day]?.text ?? '');
    if (onward) end = afterDay(tokens, day + 1) ?? day;
    // "December 15 and 20 people" goes on with an amount.
    if (end > day && countsSomething(tokens[end])) end = day;
    return { from, next: afterYear(tokens, end), rule: 'month-and-day', weight: 0.94 };
  }
  const year = afterYear(tokens, next);
  if (year > next) return { from, next: year, rule: 'month-and-year', weight: 0.93 };
  const weight = aloneWeight(tokens, at);
  return weight ? { from, next, rule: 'month', weight } : undefined;
}

/** "May" alone is a month after "in", a name elsewhere; "February" is always a month. */
function aloneWeight(tokens: readonly Token[], at: number): number {
  const name = monthName(tokens[at]);
  if (name !== tokens[at]?.text) return 0.85;
  const cue = tokens[at - 1]?.text.toLowerCase() ?? '';
  const after = tokens[at + 1];
  const named = after?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(after.text);
  if (SHORT_MONTHS.has(name) && after?.text !== '.') return 0;
  if (MONTH_CUES.has(cue)) return named && DOUBTFUL_MONTHS.has(name) ? 0.4 : 0.8;
  if (!DOUBTFUL_MONTHS.has(name)) return named ? 0.5 : 0.75;
  return WEAK_MONTH_CUES.has(cue) && !named ? 0.45 : 0;
}

function afterMonth(tokens: readonly Token[], at: number): number {
  const short = SHORT_MONTHS.has(tokens[at]?.text ?? '');
  return short && tokens[at + 1]?.text === '.' && isGlued(tokens[at], tokens[at + 1])
    ? at + 2
    : at + 1;
}

/** The token after a day of the month ("15", "15th"), undefined when there is none. */
function afterDay(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.type !== 'number' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return undefined;
  const after = tokens[at + 1];
  if (!isGlued(token, after)) return at + 1;
  if (/^(?:st|nd|rd|th)$/.test(after?.text ?? '')) return at + 2;
  // "15:30" is a time of day, "July 15: the army" is not.
  if (after?.text === ':') return isGlued(after, tokens[at + 2]) ? undefined : at + 1;
  return /^[\p{L}%/°]/u.test(after?.text ?? '') ? undefined : at + 1;
}

/** "July 20 2016" has a day; a number with a unit behind ("May 3 million") is none. */
function isYearLike(tokens: readonly Token[], next: number): boolean {
  return /^(?:million|billion|thousand|per|percent|%)$/.test(tokens[next]?.text ?? '');
}

/** Whether a word after a second day is what a number there counts. */
function countsSomething(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return (
    COUNTED_AFTER_YEAR_LIKE.has(word) || /^(?!was$|has$|this$|across$)\p{Ll}{3,}s$/u.test(word)
  );
}

/** Passes over a year with its comma or "of"; stays where there is none. */
function afterYear(tokens: readonly Token[], at: number): number {
  const skip = tokens[at]?.text === ',' || tokens[at]?.text === 'of' ? at + 1 : at;
  if (!isYearText(tokens[skip]?.text) || tokens[skip - 1]?.sentence !== tokens[skip]?.sentence)
    return at;
  const after = tokens[skip + 1];
  if (isGlued(tokens[skip], after) && /^[\p{L}%]/u.test(after?.text ?? '')) return at;
  return skip + 1;
}
