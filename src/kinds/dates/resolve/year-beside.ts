import { MONTH_NUMBERS } from '../lexicon/calendar-numbers.ts';
import { CLAUSE_STARTS, QUOTATION_MARKS } from '../lexicon/tense.ts';
import { isYearText } from '../recognise/reading.ts';
import { isInside, wordAfter, wordBefore, type Setting } from './setting.ts';
import { evidenceAt } from './verb-evidence.ts';

/** A year further off than this many words is not taken for that of a date. */
const NEAR = 12;
const STEPS: readonly string[] = ['last', 'this', 'next'];

/**
 * The year that stands beside a date, outside its words: "March last year", "Christmas Day 2015",
 * "last year's June 18 sale", "In 1974 we had rain by June".
 */
export function yearNamedBeside(setting: Setting): number | undefined {
  const skip = /^(?:,|of|in)$/.test(wordAfter(setting)) ? 1 : 0;
  const word = wordAfter(setting, skip);
  if (isYearText(word)) return Number(word);
  const shared = yearOfNextDate(setting) ?? yearAtHead(setting);
  if (shared !== undefined) return shared;
  const by = stepAfter(setting, 'year') ?? stepBefore(setting);
  return by === undefined || !setting.published ? undefined : setting.published.year + by;
}

/** How many periods from publication what follows a date names: "last year" -1, "next week" 1. */
export function stepAfter(setting: Setting, period: 'year' | 'week'): number | undefined {
  const skip = /^(?:,|of)$/.test(wordAfter(setting)) ? 1 : 0;
  return wordAfter(setting, skip + 1) === period ? stepOf(wordAfter(setting, skip)) : undefined;
}

/** Whether the year beside a date hangs on another date: "June that same year", "May of the next year". */
export function isOfNarratedYear(setting: Setting): boolean {
  const skip = /^(?:,|of)$/.test(wordAfter(setting)) ? 1 : 0;
  if (!/^(?:that|the|same)$/.test(wordAfter(setting, skip))) return false;
  return [1, 2].some((by) => wordAfter(setting, skip + by) === 'year');
}

/** The year that a date shares with the one joined to it: "March and May 2016", "April 7 or June 9, 1994". */
function yearOfNextDate(setting: Setting): number | undefined {
  if (!/^(?:and|or|to|until|through)$/.test(wordAfter(setting))) return undefined;
  let month: number | undefined;
  for (let by = 1; by < 6; by++) {
    const word = wordAfter(setting, by);
    if (isYearText(word)) return month && Number(word) - (isLaterMonth(setting, month) ? 1 : 0);
    month ??= MONTH_NUMBERS.get(word);
    if (!MONTH_NUMBERS.has(word) && !/^(?:\d\d?|[,.]|st|nd|rd|th)$/.test(word)) return undefined;
  }
  return undefined;
}

/** The year at the head of the clause of the past in which a date stands: "In 1974 we had rain by June". */
function yearAtHead(setting: Setting): number | undefined {
  const { tokens, from } = setting;
  for (let at = from - 1; at > from - NEAR && isInside(setting, at); at--) {
    const text = tokens[at]?.text ?? '';
    const isHead = !isInside(setting, at - 2) || QUOTATION_MARKS.has(tokens[at - 2]?.text ?? '');
    if (isYearText(text)) return isHead && tokens[at - 1]?.text === 'In' ? Number(text) : undefined;
    if (CLAUSE_STARTS.has(text.toLowerCase()) || QUOTATION_MARKS.has(text)) return undefined;
    if ((evidenceAt(tokens, at) ?? 'past') !== 'past') return undefined;
  }
  return undefined;
}

function isLaterMonth({ tokens, from, next }: Setting, month: number): boolean {
  const own = tokens.slice(from, next).map(({ text }) => MONTH_NUMBERS.get(text.toLowerCase()));
  return own.some((number) => number !== undefined && number > month);
}

function stepBefore(setting: Setting): number | undefined {
  const possessive = /^['’]s$/.test(wordBefore(setting)) && wordBefore(setting, 2) === 'year';
  return possessive ? stepOf(wordBefore(setting, 3)) : undefined;
}

function stepOf(deictic: string): number | undefined {
  const step = STEPS.indexOf(deictic);
  return step < 0 ? undefined : step - 1;
}
