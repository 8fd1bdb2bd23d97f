import { expect, test } from 'vitest';
import { bCubed } from '../../../scripts/evaluate/identity/b-cubed.ts';

test('the same groups under other labels are all right', () => {
  expect(bCubed(['a', 'a', 'b'], ['x', 'x', 'y'])).toEqual({
    ...{ f1: 100, items: 3, precision: 100, recall: 100 },
  });
});

test('all in one group costs precision, each alone costs recall', () => {
  const gold = ['a', 'a', 'b', 'b'];
  expect(bCubed(gold, ['x', 'x', 'x', 'x'])).toMatchObject({ precision: 50, recall: 100 });
  expect(bCubed(gold, ['1', '2', '3', '4'])).toMatchObject({ precision: 100, recall: 50 });
});

test('the worked example of Bagga and Baldwin gives their precision', () => {
  const gold = '1 1 1 1 1 2 2 3 3 3 3 3'.split(' ');
  const answer = '1 1 1 1 1 2 2 2 2 2 2 2'.split(' ');
  expect(bCubed(gold, answer)).toMatchObject({ precision: 76.2, recall: 100 });
});
