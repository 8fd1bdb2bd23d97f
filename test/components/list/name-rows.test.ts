import { describe, expect, test } from 'vitest';
import { holds, nameRows } from '../../../src/components/list/name-rows.ts';

describe('what is typed into the filter of a list', () => {
  test.each([
    ['Anna Berg', 'berg'],
    ['Ratko Mladić', 'mladic'],
    ['Øystein Álvarez', 'alv'],
    ['بشار الأسد', 'الأسد'],
    ['Anna Berg', ''],
  ])('%s holds “%s”', (name, typed) => {
    expect(holds(name, typed)).toBe(true);
  });

  test('is not found where it does not stand', () => {
    expect(holds('Anna Berg', 'hale')).toBe(false);
  });
});

describe('the names that are loaded for a filter', () => {
  test('are taken as they are', () => {
    expect(nameRows([['Anna Berg', 'people/anna-berg/']])).toEqual([
      ['Anna Berg', 'people/anna-berg/'],
    ]);
  });

  test.each([{}, ['Anna Berg'], [['Anna Berg']], [[1, 2]]])(
    'are turned away when they are something else: %j',
    (data) => {
      expect(() => nameRows(data)).toThrow('expected');
    },
  );
});
