import type { Token } from '../../../model/analysed-text.ts';
import { CARDINALS } from '../../../text/lexicon/numerals.ts';
import { AGO_UNITS } from '../lexicon/calendar.ts';
import type { Found } from './reading.ts';

/** A time counted back from the day of writing: "two years ago", "a week ago", "10 days ago". */
export function agoAt(tokens: readonly Token[], at: number): Found | undefined {
  const [count, unit, ago] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (ago?.text !== 'ago' || !unit || !AGO_UNITS.has(unit.text) || !count) return undefined;
  const lower = count.text.toLowerCase();
  const known = /^(?:an?|\d{1,3})$/.test(lower) || CARDINALS.has(lower);
  return known ? { from: at, next: at + 3, rule: 'time-ago', weight: 0.7 } : undefined;
}
