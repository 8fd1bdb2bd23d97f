import type { Token } from '../../../model/analysed-text.ts';
import { JOINERS } from '../lexicon/calendar-numbers.ts';
import { MOVES } from '../lexicon/tense.ts';
import { calendarDateAt } from './calendar-dates.ts';
import type { Found } from './reading.ts';
import { yearAt } from './years.ts';

const MONTHLY: ReadonlySet<string> = new Set([
  'month',
  'month-and-year',
  'month-and-day',
  'day-and-month',
]);

/** A move is looked for so many words back. */
const FAR = 12;

/**
 * Two dates that bound a stretch, as one: "7 April and 15 July 1994" after "between", "2011 to 2016"
 * after "from", "July 30 to September 2". Moves ("put off from May to June") are
 * none, nor are days of the week, which may come round each week ("Monday to Friday").
 */
export function rangeAt(tokens: readonly Token[], at: number): Found | undefined {
  const cue = tokens[at - 1]?.text.toLowerCase() ?? '';
  const cued = cue === 'from' || cue === 'between';
  const first = endAt(tokens, at, cued);
  const joiner = first && tokens[first.next];
  const joint = joiner && JOINERS.get(joiner.text.toLowerCase());
  if (!joint || joiner.text === '/' || joiner.sentence !== tokens[at]?.sentence) return undefined;
  const second = endAt(tokens, first.next + 1, cued);
  if (!second || second.from !== first.next + 1) return undefined;
  if ((joint === 'and' && cue !== 'between') || isMoved(tokens, at)) return undefined;
  return { from: at, next: second.next, rule: 'range', weight: 0.96 };
}

/** One end of a stretch; a bare year only after "from" or "between". */
function endAt(tokens: readonly Token[], at: number, cued: boolean): Found | undefined {
  const calendar = calendarDateAt(tokens, at);
  if (calendar && MONTHLY.has(calendar.rule) && calendar.from === at) return calendar;
  const year = cued ? yearAt(tokens, at) : undefined;
  return year?.rule === 'year' && year.from === at ? year : undefined;
}

function isMoved(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > at - FAR; back--) {
    const token = tokens[back];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (MOVES.has(token.text.toLowerCase())) return true;
  }
  return false;
}
