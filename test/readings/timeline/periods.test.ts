import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/readings/timeline/bounds.ts';
import { periodsOf } from '../../../src/readings/timeline/periods.ts';
import type { TimelineRow } from '../../../src/readings/timeline/row.ts';
import { dayAxisOf } from '../../../src/readings/timeline/strip.ts';

/** Lines that say no more than their dates. */
function rowsOn(...dates: readonly string[]): TimelineRow[] {
  return dates.map((edtf, index) => ({
    ...{ id: `m-${index}`, role: 'reported-on', edtf, rule: 'date-of-publication' },
    ...{ bounds: boundsOf(edtf), source: { title: 'Gazette', url: '/sources/gazette/' } },
    ...{ reported: edtf, printed: null, speaker: null, statements: [] },
  }));
}

const slugs = (rows: readonly TimelineRow[], size: number) =>
  periodsOf(rows, size).map(({ slug, rows: { length } }) => [slug, length]);

describe('the pages of the timeline', () => {
  test('are as many whole decades as fit', () => {
    expect(slugs(rowsOn('1850', '1912', '1990', '1995'), 2)).toEqual([
      ['1850s-to-1910s', 2],
      ['1990s', 2],
    ]);
  });

  test('part a decade that is too large by years, and a year by months', () => {
    const rows = rowsOn('2011', '2016-03', '2016-05', '2016-05-02', '2017', '2021');
    expect(slugs(rows, 2)).toEqual([
      ['2011-to-2016-03', 2],
      ['2016-05', 2],
      ['2017-to-2020s', 2],
    ]);
  });

  test('cut a month that is too large into numbered parts, and lose nothing', () => {
    const rows = rowsOn('2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-05');
    expect(slugs(rows, 2)).toEqual([
      ['2016-05-part-1', 2],
      ['2016-05-part-2', 2],
      ['2016-05-part-3', 1],
    ]);
    expect(periodsOf(rows, 2).flatMap((period) => period.rows)).toEqual(rows);
    expect(periodsOf(rows, 2)[1]?.title).toBe('2016-05, part 2');
  });

  test('are one, and empty, when nothing is dated', () => {
    expect(periodsOf([], 2)).toEqual([{ slug: '', title: '', rows: [] }]);
  });
});

describe('a line of days', () => {
  test('runs from the first to the last day of its dates', () => {
    const axis = dayAxisOf(['2016-01-01', '2016', '2016-12-31'].map(boundsOf));
    expect(axis).toMatchObject({ first: '2016-01-01', last: '2016-12-31' });
    expect(axis?.placeOf(boundsOf('2016'))).toEqual({ from: 0, to: 100 });
    expect(axis?.placeOf(boundsOf('2016-07-01'))).toEqual({ from: 49.9, to: 49.9 });
  });

  test('is there for a single day, and not for none', () => {
    expect(dayAxisOf([boundsOf('2016-05-01')])?.placeOf(boundsOf('2016-05-01'))).toEqual({
      from: 0,
      to: 0,
    });
    expect(dayAxisOf([])).toBeUndefined();
  });
});
