import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate } from '../../../model/mention.ts';
import { agoAt } from './ago.ts';
import { calendarDateAt } from './calendar-dates.ts';
import { rangeAt } from './ranges.ts';
import { relativeDateAt } from './relative-dates.ts';
import { yearAt } from './years.ts';

/**
 * Proposes the dates of a text, without their prepositions: "December 15, 2016" in "on December 15,
 * 2016". Readings of one place overlap; the heavier, then the longer stands.
 */
export function datesIn({ tokens }: AnalysedText): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const read of [rangeAt, relativeDateAt, calendarDateAt, yearAt, agoAt]) {
      const found = read(tokens, at);
      const first = tokens[found?.from ?? at];
      const last = tokens[(found?.next ?? 0) - 1];
      if (!found || !first || !last) continue;
      candidates.push({
        ...{ kind: 'date', start: first.start, end: last.end },
        ...{ rule: found.rule, weight: found.weight },
      });
    }
  }
  return candidates;
}
