import { describe, expect, test } from 'vitest';
import { furtherPages, pagesBelow, rootOf } from '../../../src/components/list/paged.ts';

describe('the pages of a list', () => {
  test('lie below the first', () => {
    expect([1, 2, 12].map(pagesBelow('naming/groups/'))).toEqual([
      'naming/groups/',
      'naming/groups/2/',
      'naming/groups/12/',
    ]);
  });

  test('lead back to the root of the site', () => {
    expect(['', 'speakers/', 'naming/groups/2/'].map(rootOf)).toEqual(['./', '../', '../../../']);
  });

  test('have routes from the second on', () => {
    expect(furtherPages([[], [], []])).toEqual([
      { params: { page: '2' }, props: { page: 2 } },
      { params: { page: '3' }, props: { page: 3 } },
    ]);
    expect(furtherPages([[]])).toEqual([]);
  });
});
