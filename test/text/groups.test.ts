import { expect, test } from 'vitest';
import { groupsOf } from '../../src/text/groups.ts';

test('groups grow together and answer by their least number', () => {
  const groups = groupsOf(5);
  groups.unite(3, 1);
  groups.unite(4, 3);
  expect([0, 1, 2, 3, 4].map((index) => groups.find(index))).toEqual([0, 1, 2, 1, 1]);
});
