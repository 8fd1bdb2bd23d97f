import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialSlug, initialsOf, sheetsOf } from '../../../src/components/list/sheets.ts';
import { byName, initialOf } from '../../../src/components/order.ts';

const named = (...names: readonly string[]) =>
  names.toSorted(byName).map((name, index) => ({ name, id: index }));

/** Names as a large collection has them: many of some letters, few of others, and other scripts. */
const tenThousand = named(
  ...Array.from({ length: 10_000 }, (_, index) => {
    const first = 'AABBBCDEFGHÉIJKLMMMNOØPRSSSTVWYЖابן7'.charAt(index % 37);
    return `${first}${index.toString(36)} ${String.fromCodePoint(97 + (index % 26))}berg`;
  }),
);

describe('a list of names', () => {
  test('stays on one page while it is short', () => {
    const rows = named('Anna Berg', 'Lord Hale');
    expect(sheetsOf(rows, 1)).toEqual([{ path: '', initial: undefined, number: 1, of: 1, rows }]);
    expect(initialsOf(sheetsOf(rows, 1))).toEqual([]);
    expect(sheetsOf([], 1)).toHaveLength(1);
  });

  test('has pages for each initial when it is long, and no page is longer than was said', () => {
    const sheets = sheetsOf(named('Abel', 'Ábrahám', 'Anna', 'Berg', 'Жуков', '7 Days'), 2);
    expect(sheets.map(({ path, rows }) => [path, rows.map(({ name }) => name)])).toEqual([
      ['from/other/', ['7 Days']],
      ['from/a/', ['Abel', 'Ábrahám']],
      ['from/a/2/', ['Anna']],
      ['from/b/', ['Berg']],
      ['from/u436/', ['Жуков']],
    ]);
    expect(initialsOf(sheets).map(({ letter, count }) => `${letter} ${count}`)).toEqual([
      '# 1',
      'A 3',
      'B 1',
      'Ж 1',
    ]);
  });

  test('of ten thousand has every name once, in order, under its own initial', () => {
    const sheets = sheetsOf(tenThousand, 250);
    expect(sheets.flatMap(({ rows }) => rows)).toEqual(tenThousand);
    expect(Math.max(...sheets.map(({ rows }) => rows.length))).toBeLessThanOrEqual(250);
    expect(sheets.length).toBeGreaterThan(40);
    expect(
      sheets.filter(({ initial, rows }) => rows.some(({ name }) => initialOf(name) !== initial)),
    ).toEqual([]);
    expect(initialsOf(sheets).reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  });

  test('never gives an address twice, nor one that the page of a name could have', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 60 }),
        (names) => {
          const paths = sheetsOf(named(...names), 3).map(({ path }) => path.toLowerCase());
          expect(new Set(paths).size).toBe(paths.length);
          expect(
            paths.filter((path) => path !== '' && !/^from\/[a-z0-9-]+\/(\d+\/)?$/.test(path)),
          ).toEqual([]);
        },
      ),
    );
  });

  test('names initials of every script by signs that every disk keeps apart', () => {
    expect(['A', 'É', '#', 'ب', '李', 'SS'].map(initialSlug)).toEqual([
      'a',
      'ue9',
      'other',
      'u628',
      'u674e',
      's-s',
    ]);
  });
});
