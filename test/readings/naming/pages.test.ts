import { describe, expect, test } from 'vitest';
import { pagesByWeight } from '../../../src/readings/naming/pages.ts';

describe('a list cut by weight', () => {
  const own = (item: number) => item;

  test('is one empty page when there is nothing', () => {
    expect(pagesByWeight([], own, 10)).toEqual([[]]);
  });

  test('keeps every item, in order, and no page is heavier than it may be', () => {
    const items = [3, 3, 3, 3, 9, 1, 1, 1];
    const pages = pagesByWeight(items, own, 10);
    expect(pages).toEqual([[3, 3, 3], [3], [9, 1], [1, 1]]);
    expect(pages.flat()).toEqual(items);
  });

  test('gives an item that is too heavy a page of its own', () => {
    expect(pagesByWeight([1, 50, 1], own, 10)).toEqual([[1], [50], [1]]);
  });
});
