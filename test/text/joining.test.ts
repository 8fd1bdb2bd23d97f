import { expect, test } from 'vitest';
import { joiningOf } from '../../src/text/joining.ts';

test('a second join of two that are one already is not told again', () => {
  const [a, b, c] = [{ index: 2 }, { index: 0 }, { index: 1 }];
  const joining = joiningOf([a, b, c]);
  joining.join(a, b, 'same-name');
  joining.join(b, c, 'initial');
  joining.join(a, c, 'same-name');
  expect(joining.joins).toEqual([
    { a: 2, b: 0, rule: 'same-name' },
    { a: 0, b: 1, rule: 'initial' },
  ]);
  expect(joining.groupOf(c)).toBe(joining.groupOf(a));
});

test('each is alone at first', () => {
  const list = [{ index: 1 }, { index: 0 }];
  expect(new Set(list.map(joiningOf(list).groupOf)).size).toBe(2);
});
