import { describe, expect, test } from 'vitest';
import { longIndexIn, longIndexOf } from '../../../src/components/filter/long-index.ts';

const item = (id: string, source: string, speaker: string | null) => ({
  id,
  choices: {
    source: { value: source.toLowerCase(), label: source },
    speaker: speaker === null ? null : { value: speaker.toLowerCase(), label: speaker },
  },
});
const PAGES = [
  { path: 'list/', items: [item('f-1', 'Gazette', 'Berg'), item('f-2', 'Gazette', null)] },
  { path: 'list/2/', items: [item('f-3', 'Courier', 'Hale'), item('f-4', 'Courier', 'Berg')] },
];

describe('longIndexOf', () => {
  const index = longIndexOf(PAGES, ['source', 'speaker']);

  test('writes each value once, and the items by the places of their values', () => {
    expect(index.facets).toEqual([
      [
        'source',
        [
          ['gazette', 'Gazette'],
          ['courier', 'Courier'],
        ],
      ],
      [
        'speaker',
        [
          ['berg', 'Berg'],
          ['hale', 'Hale'],
        ],
      ],
    ]);
    expect(index.items).toEqual([
      ['f-1', 0, 0, 0],
      ['f-2', 0, 0, -1],
      ['f-3', 1, 1, 1],
      ['f-4', 1, 1, 0],
    ]);
  });

  test('writes all values of an item that has several of one facet', () => {
    const choices = {
      source: [
        { value: 'courier', label: 'Courier' },
        { value: 'gazette', label: 'Gazette' },
      ],
    };
    const { facets, items } = longIndexOf(
      [
        {
          path: 'list/',
          items: [
            { id: 'n-1', choices },
            { id: 'n-2', choices: { source: [] } },
          ],
        },
      ],
      ['source'],
    );
    expect(facets[0]?.[1].map(([value]) => value)).toEqual(['courier', 'gazette']);
    expect(items).toEqual([
      ['n-1', 0, [0, 1]],
      ['n-2', 0, []],
    ]);
  });

  test('is read again as it was written', () => {
    expect(longIndexIn(JSON.parse(JSON.stringify(index)))).toEqual(index);
  });
});

describe('longIndexIn', () => {
  test.each([null, [], 'items', {}, { pages: [], facets: [] }])('refuses %j', (data) => {
    expect(() => longIndexIn(data)).toThrow('expected the index of a list');
  });
});
