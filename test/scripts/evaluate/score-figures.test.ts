import { expect, test } from 'vitest';
import { goldText } from '../../../scripts/evaluate/gold.ts';
import { scoreFigures } from '../../../scripts/evaluate/score-figures.ts';
import { unmark } from '../../../scripts/evaluate/unmark.ts';
import type { Quantity } from '../../../src/model/statement.ts';

const gold = goldText(
  't',
  { genre: 'wire report' },
  unmark('[a third]{figure value=1/3} or [two to three]{figure low=2 high=3}, [one]{open} in all'),
);

function quantity(exact: string, facts: Partial<Quantity>): Quantity {
  const start = gold.text.indexOf(exact);
  return {
    ...{ start, end: start + exact.length, exact, value: null, low: null, high: null },
    ...{ modifier: null, counted: null, rule: 'r', ...facts },
  };
}

test('a value is right wherever its span shares words', () => {
  const found = [
    quantity('third', { value: 0.333333333 }),
    quantity('two to three', { low: 2, high: 3 }),
  ];
  expect(scoreFigures(gold, found).value).toEqual({ right: 2, extra: 0, missed: 0 });
});

test('another value, or one end too few, is extra and missed', () => {
  const found = [quantity('third', { value: 3 }), quantity('two', { value: 2 })];
  const { value, mistakes } = scoreFigures(gold, found);
  expect(value).toEqual({ right: 0, extra: 2, missed: 2 });
  expect(mistakes).toHaveLength(4);
});

test('what stands in an open stretch is not counted', () => {
  expect(scoreFigures(gold, [quantity('one', { value: 1 })]).value.extra).toBe(0);
});
