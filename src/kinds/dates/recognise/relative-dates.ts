import type { Token } from '../../../model/analysed-text.ts';
import {
  DAYS_BESIDE_TODAY,
  DAY_PARTS,
  DEICTICS,
  FEASTS,
  MONTHS,
  PERIODS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../lexicon/calendar.ts';
import { calendarDateAt } from './calendar-dates.ts';
import { isDash, withEdge, type Found } from './reading.ts';

/** Dates that count from the day of writing: "Thursday", "last month", "this week", "yesterday". */
export function relativeDateAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  if (WEEKDAYS.has(token.text)) return weekday(tokens, at);
  if (SHORT_WEEKDAYS.has(token.text)) return shortWeekday(tokens, at);
  const lower = token.text.toLowerCase();
  if (DAYS_BESIDE_TODAY.has(lower)) return beside(tokens, at);
  if (DEICTICS.has(lower)) return period(tokens, at);
  return feast(tokens, at);
}

/** "Thursday", "Thursday night", "last Thursday", "Thursday, December 15, 2016", "Friday 22 July". */
function weekday(tokens: readonly Token[], at: number): Found {
  const from = DEICTICS.has(tokens[at - 1]?.text.toLowerCase() ?? '') ? at - 1 : at;
  const date = dateAfter(tokens, at + 1);
  if (date) return { from, next: date.next, rule: 'weekday-and-date', weight: 0.95 };
  const after = tokens[at + 1];
  if (after && DAY_PARTS.has(after.text))
    return { from, next: at + 2, rule: 'weekday', weight: 0.85 };
  // "Sunday Times", "Friday Prayers" and "Bloody Sunday" may be names.
  const named =
    isNameLike(after) || (from === at && isNameLike(tokens[at - 1]) && isInside(tokens, at - 1));
  return { from, next: at + 1, rule: 'weekday', weight: named ? 0.5 : 0.82 };
}

function dateAfter(tokens: readonly Token[], at: number): Found | undefined {
  const skip = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[skip]?.sentence !== tokens[at - 1]?.sentence) return undefined;
  const date = calendarDateAt(tokens, skip);
  return date && date.rule !== 'month' && date.from === skip ? date : undefined;
}

function shortWeekday(tokens: readonly Token[], at: number): Found | undefined {
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  const date = dateAfter(tokens, at + 1 + dot);
  return date && { from: at, next: date.next, rule: 'weekday-and-date', weight: 0.95 };
}

function isNameLike(token: Token | undefined): boolean {
  return token?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function isInside(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence === tokens[at]?.sentence;
}

/** "yesterday", "tomorrow morning". */
function beside(tokens: readonly Token[], at: number): Found | undefined {
  const after = tokens[at + 1];
  const shouted = /^\p{Lu}{2}/u.test(tokens[at]?.text ?? '');
  const named = shouted || (isNameLike(tokens[at]) && (isNameLike(after) || isInside(tokens, at)));
  const part = after && DAY_PARTS.has(after.text) ? 1 : 0;
  // "USA Today" is a name, "Today" at the start of a sentence a date.
  return named
    ? undefined
    : { from: at, next: at + 1 + part, rule: 'day-beside-today', weight: 0.7 };
}

/** "last month", "late last year", "next spring", "this morning", "last December". */
function period(tokens: readonly Token[], at: number): Found | undefined {
  const after = tokens[at + 1];
  if (after?.type !== 'word') return undefined;
  const from = withEdge(tokens, at);
  if (MONTHS.has(after.text)) return { from, next: at + 2, rule: 'month', weight: 0.85 };
  const part = DAY_PARTS.has(after.text) && tokens[at]?.text.toLowerCase() !== 'next';
  if (!part && !PERIODS.has(after.text)) return undefined;
  // "this year-long siege" and "last week-end" are other words; "last quarter-final" too.
  if (isDash(tokens[at + 2]) && tokens[at + 2]?.start === after.end) return undefined;
  return { from, next: at + 2, rule: 'period-beside-today', weight: 0.75 };
}

/** "Christmas Eve", "Ramadan", "New Year's Day". */
function feast(tokens: readonly Token[], at: number): Found | undefined {
  if (!isNameLike(tokens[at])) return undefined;
  const known = FEASTS.find((words) =>
    words.every((word, index) => tokens[at + index]?.text === word),
  );
  if (!known) return undefined;
  const next = at + known.length;
  const named = isNameLike(tokens[next]) || isNameLike(tokens[at - 1]);
  // Of several words it is surer than the names that its words are in ("New Year").
  const weight = known.length > 1 ? 0.97 : 0.65;
  return { from: at, next, rule: 'feast', weight: named ? 0.4 : weight };
}
