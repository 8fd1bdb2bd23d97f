import { expect, test } from 'vitest';
import { fallen, marginOf, watched } from '../../../scripts/evaluate/floor.ts';
import { measuresOf } from '../../../scripts/evaluate/measures.ts';

const identity = { f1: 80, items: 200, precision: 90, recall: 72 };

test('the margin is two points, or one standard error on few items', () => {
  expect(marginOf({ value: 90, items: 10_000 })).toBe(2);
  expect(marginOf({ value: 50, items: 100 })).toBe(5);
});

test('a measure may fall by its margin and no further', () => {
  const score = {
    ...{ words: 10, names: [], mistakes: [], speakers: { right: 0, wrong: 0, unresolved: 0 } },
    ...{ dates: { right: 8, extra: 0, missed: 2, left: 2 } },
    ...{ figures: { right: 800, extra: 200, missed: 200 } },
    ...{ quotations: { right: 0, extra: 0, missed: 0 } },
  };
  const measures = measuresOf([score]);
  const floor = Object.fromEntries(
    Object.entries(watched(measures, identity)).map(([name, { value }]) => [name, value]),
  );
  expect(fallen(measures, identity, floor)).toEqual([]);
  expect(fallen(measures, identity, { ...floor, figures: 82 })).toEqual([]);
  expect(fallen(measures, identity, { ...floor, figures: 82.1 })).toEqual([
    'figures: Unexpected 80, expected at least 80.1.',
  ]);
});

test('a measure without a floor is an error', () => {
  expect(fallen(measuresOf([]), identity, {})).toContain(
    'people: Unexpected measure, expected a floor for it.',
  );
});
