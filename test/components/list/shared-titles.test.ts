import { expect, test } from 'vitest';
import { sharedTitles } from '../../../src/components/list/shared-titles.ts';

const row = (url: string, title: string, name = title) => ({ url, name, facts: { title } });

test('titles of several pages are shared, those of one page under several names are not', () => {
  const rows = [
    row('/places/salem/', 'Salem'),
    row('/places/portland/', 'Portland'),
    row('/places/portland-us-me/', 'Portland'),
    row('/places/salem/', 'Salem', 'SALEM'),
  ];
  expect([...sharedTitles(rows)]).toEqual(['Portland']);
  expect(sharedTitles([]).size).toBe(0);
});
