import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/model/published.ts';
import { newlyPublished, publishedOf } from '../../../src/pipeline/published/record.ts';

const site = (pages: Record<string, Record<string, string>>): Published =>
  new Map(Object.entries(pages).map(([page, has]) => [page, new Map(Object.entries(has))]));

describe('the record of what was published', () => {
  const first = site({
    'sources/harbour/': { p1: '', 'm-0a1b2c3d4e5f': '4.0a1b2c3d' },
    'people/': { list: '' },
  });

  it('gives back what was put into it', () => {
    expect(publishedOf(newlyPublished(new Map(), first))).toEqual(first);
  });

  it('grows by what is new only', () => {
    expect(newlyPublished(first, first)).toEqual([]);
    const more = site({ 'sources/harbour/': { p1: '', p2: '' }, 'people/': { list: '' } });
    expect(newlyPublished(first, more)).toEqual([{ page: 'sources/harbour/', has: '0p2' }]);
    const lines = [...newlyPublished(new Map(), first), ...newlyPublished(first, more)];
    expect([...(publishedOf(lines).get('sources/harbour/')?.keys() ?? [])]).toEqual([
      'm-0a1b2c3d4e5f',
      'p1',
      'p2',
    ]);
  });

  it('holds of the sheets of a list that they were, not what stood on them', () => {
    const sheets = site({ 'people/from/a/': { a: '' }, 'people/x/mentions/2/': { b: '' } });
    expect(newlyPublished(new Map(), sheets)).toEqual([
      { page: 'people/from/a/', has: '' },
      { page: 'people/x/mentions/2/', has: '' },
    ]);
  });

  it('needs some ten bytes for an anchor of a mention beside the mark of its words', () => {
    const hex = (index: number) => ((index * 0x9e3779b1) >>> 0).toString(16).padStart(12, 'c0de');
    const many = new Map(Array.from({ length: 20_000 }, (_, index) => [`m-${hex(index)}`, '']));
    const [line] = newlyPublished(new Map(), new Map([['sources/long/', many]]));
    expect((line?.has.length ?? 0) / many.size).toBeLessThan(12);
  });
});
