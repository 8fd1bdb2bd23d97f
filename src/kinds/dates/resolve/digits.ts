import { isDay } from './civil.ts';
import { edtfOf, resolved, type Resolved } from './edtf.ts';

/**
 * Resolves a date in digits that can be read in one order only: "2016-12-15", "15/12/2016",
 * "12/15/2016", "5/5/2016". "5/6/2016" is one day in London and another in New York, and "15/12/16"
 * does not say its century: both stay unresolved.
 */
export function resolveDigits(words: string): Resolved | undefined {
  const numbers = words.split(/[-/.]/).map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length !== 3) return undefined;
  if (a > 31) return resolved(edtfOf({ year: a, month: b, day: c }), 'digits-of-one-reading');
  if (c < 1000) return undefined;
  const dayFirst = isDay(c, b, a);
  const monthFirst = isDay(c, a, b);
  if (a !== b && dayFirst === monthFirst) return undefined;
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return resolved(edtfOf({ year: c, month, day }), 'digits-of-one-reading');
}
