import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../../src/kinds/dates/lexicon/rules.ts';
import { datesIn } from '../../../../src/kinds/dates/recognise/dates.ts';
import { settle } from '../../../../src/pipeline/settle.ts';
import { analyse } from '../../../../src/text/analyse.ts';

const find = (text: string): string[] =>
  settle(text, datesIn(analyse(text))).map(({ exact }) => exact);

describe('datesIn', () => {
  test('takes a whole date rather than its parts', () => {
    expect(find('It began on Thursday, December 15, 2016, and ended in January 2017.')).toEqual([
      'Thursday, December 15, 2016',
      'January 2017',
    ]);
  });

  test('takes a second day along, but not an amount', () => {
    expect(find('They met on April 16 and 17 in Doha.')).toEqual(['April 16 and 17']);
    expect(find('He sold three on April 16 and 17 boats later.')).toEqual(['April 16']);
  });

  test('holds a month that is also a name to be weaker than a person', () => {
    const text = 'A letter to May was sent in May.';
    const weights = datesIn(analyse(text)).map(({ weight }) => weight);
    expect(weights).toEqual([0.45, 0.8]);
    expect(find('Theresa May met Ms June Brown.')).toEqual([]);
  });

  test('holds a weekday beside a capital to be weaker, as it may be part of a name', () => {
    const weight = (text: string): number | undefined => datesIn(analyse(text))[0]?.weight;
    expect(weight('He reads the Sunday Times.')).toBeLessThan(weight('He left on Sunday.') ?? 0);
  });

  test('gives spans inside the text and weights between 0 and 1 for any string', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom('May', '15', ',', '2016', 'last', 'week', '-', '/', '1990', 's', 'mid'),
          {
            maxLength: 12,
          },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (value) => {
        for (const { start, end, weight, rule } of datesIn(analyse(value))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          expect(Object.keys(RULES)).toContain(rule);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
