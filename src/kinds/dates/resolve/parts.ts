import type { Token } from '../../../model/analysed-text.ts';
import { DEICTICS } from '../lexicon/calendar.ts';
import {
  FILLERS,
  JOINERS,
  MONTH_NUMBERS,
  SEASON_CODES,
  WEEKDAY_NUMBERS,
} from '../lexicon/calendar-numbers.ts';
import { isYearText } from '../recognise/reading.ts';

/** What the words of one date say; what they do not say is absent. */
export interface Part {
  readonly deictic?: string;
  readonly weekday?: number;
  readonly season?: number;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
}

/** One date, or two and how they are joined. */
export interface Parts {
  readonly first: Part;
  readonly second?: Part;
  readonly joint?: 'to' | 'and';
}

/** Reads the words of a date; undefined when they say more than a calendar date, or say it twice. */
export function partsOf(tokens: readonly Token[]): Parts | undefined {
  let first: Part | undefined;
  let joint: Parts['joint'];
  let part: Part = {};
  for (const { text } of tokens) {
    const lower = text.toLowerCase().replace(/^(?:mid|early|late)[-‐‑]/, '');
    const joiner = JOINERS.get(lower);
    if (joiner && !isEmpty(part)) {
      if (first) return undefined;
      [first, joint, part] = [part, joiner, {}];
    } else if (!FILLERS.has(lower) && !joiner) {
      const read = readWord(lower, first);
      if (!read || Object.keys(read).some((key) => key in part)) return undefined;
      part = { ...part, ...read };
    }
  }
  if (isEmpty(part)) return undefined;
  return first && joint ? { first, second: part, joint } : { first: part };
}

function readWord(lower: string, before: Part | undefined): Part | undefined {
  if (DEICTICS.has(lower)) return { deictic: lower };
  const weekday = WEEKDAY_NUMBERS.get(lower);
  if (weekday) return { weekday };
  const month = MONTH_NUMBERS.get(lower);
  if (month) return { month };
  const season = SEASON_CODES.get(lower);
  if (season) return { season };
  if (isYearText(lower)) return { year: Number(lower) };
  if (!/^\d\d?$/.test(lower)) return undefined;
  const year = before && before.month === undefined && before.day === undefined && before.year;
  return year ? { year: yearAfter(year, Number(lower)) } : { day: Number(lower) };
}

/** The second year of "2014-17", in the same century, or of "1999/00", in the next. */
function yearAfter(year: number, digits: number): number {
  return (year + 1) % 100 === digits ? year + 1 : year - (year % 100) + digits;
}

function isEmpty(part: Part): boolean {
  return Object.keys(part).length === 0;
}
