import { expect, test } from 'vitest';
import { percent, rates, sum } from '../../../scripts/evaluate/tally.ts';

test('rates are per cent with one decimal', () => {
  expect(rates({ right: 2, extra: 1, missed: 4 })).toEqual({
    f1: 44.4,
    items: 6,
    precision: 66.7,
    recall: 33.3,
  });
});

test('nothing to divide by gives 0', () => {
  expect(rates(sum([]))).toEqual({ f1: 0, items: 0, precision: 0, recall: 0 });
  expect(percent(0, 0)).toBe(0);
});

test('tallies add up', () => {
  const one = { right: 1, extra: 2, missed: 3 };
  expect(sum([one, one])).toEqual({ right: 2, extra: 4, missed: 6 });
});
