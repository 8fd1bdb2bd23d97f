import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../src/readings/figure-ledger/paging.ts';

describe('pagesOf', () => {
  test('has one page when there is nothing', () => {
    expect(pagesOf([], 10)).toEqual([[]]);
  });

  test('leaves nothing out and fills every page but the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const pages = pagesOf(items, size);
        expect(pages.flat()).toEqual(items);
        expect(pages.slice(0, -1).every(({ length }) => length === size)).toBe(true);
      }),
    );
  });
});
