import { numberWords } from './wording.ts';

/** What a rule derived from the printed words of a figure. */
interface Derived {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rule: string;
}

/** A derived value and its bounds in words: "value 40, at least 40"; undefined when nothing was derived. */
export function derivedWords({ value, low, high, rule }: Derived): string | undefined {
  // The ends of a change bound nothing.
  const [lower, upper] =
    rule === 'change' ? ['smaller end', 'larger end'] : ['at least', 'at most'];
  const readings = [
    ...(value === null ? [] : [`value ${numberWords(value)}`]),
    ...(low === null ? [] : [`${lower} ${numberWords(low)}`]),
    ...(high === null ? [] : [`${upper} ${numberWords(high)}`]),
  ];
  return readings.length > 0 ? readings.join(', ') : undefined;
}

/** What is said of a figure from which no rule derives a value. */
export const NO_VALUE = 'No value can be derived';
