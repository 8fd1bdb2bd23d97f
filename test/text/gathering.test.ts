import { expect, test } from 'vitest';
import { gatheringOf } from '../../src/text/gathering.ts';

test('a second join of two that are one already is not told again', () => {
  const [a, b, c] = [{ index: 2 }, { index: 0 }, { index: 1 }];
  const gathering = gatheringOf([a, b, c]);
  gathering.join(a, b, 'same-name');
  gathering.join(b, c, 'initial');
  gathering.join(a, c, 'same-name');
  expect(gathering.joins).toEqual([
    { a: 2, b: 0, rule: 'same-name' },
    { a: 0, b: 1, rule: 'initial' },
  ]);
  expect(gathering.groupOf(c)).toBe(gathering.groupOf(a));
});

test('each is alone at first', () => {
  const list = [{ index: 1 }, { index: 0 }];
  const gathering = gatheringOf(list);
  expect(new Set(list.map((each) => gathering.groupOf(each))).size).toBe(2);
});
