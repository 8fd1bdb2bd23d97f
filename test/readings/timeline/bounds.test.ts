import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/readings/timeline/bounds.ts';

describe('the days that a date can mean', () => {
  test.each([
    ['2016-12-15', '2016-12-15', '2016-12-15'],
    ['2016-11', '2016-11-01', '2016-11-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1995', '1995-01-01', '1995-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['2015-22', '2015-06-01', '2015-08-31'],
    ['2015-24', '2015-01-01', '2016-02-29'],
    ['2016-12-03/2016-12-05', '2016-12-03', '2016-12-05'],
    ['2012/2014-03', '2012-01-01', '2014-03-31'],
  ])('of %s are %s to %s', (edtf, first, last) => {
    expect(boundsOf(edtf)).toEqual({ first, last, approximate: false, uncertain: false });
  });

  test.each([
    ['1850~', true, false],
    ['1850?', false, true],
    ['1850%', true, true],
    ['2012~/2014', true, false],
    ['2012/2014?', false, true],
  ])('of %s are marked as the date is', (edtf, approximate, uncertain) => {
    expect(boundsOf(edtf)).toMatchObject({ approximate, uncertain });
  });

  test.each(['', 'Monday', '2016-13', '2016-1', '199X-05', '2012/2014/2016', '2016-12-15T10'])(
    'cannot be told of “%s”, which is said',
    (edtf) => {
      expect(() => boundsOf(edtf)).toThrow(`Unexpected date “${edtf}”`);
    },
  );
});
