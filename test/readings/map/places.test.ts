import { describe, expect, test } from 'vitest';
import { placesCsv } from '../../../src/readings/map/data-file.ts';
import { markedPlaces, placeRowsOf } from '../../../src/readings/map/places.ts';
import { outcomeOf } from '../../pipeline/corpus.ts';
import { holdingsOf } from '../holdings-of-corpus.ts';

const TEXT = 'A title here\n\nHe left Syria for Birmingham. He lives in Aleppo now.\n';
const rows = placeRowsOf(holdingsOf(outcomeOf({ 'a.txt': TEXT }).corpus));

describe('the places beside the map', () => {
  test('are all places, A to Z, with where each lies or why that is not said', () => {
    expect(rows.map(({ name, rule, coordinates }) => [name, rule, coordinates?.lat])).toEqual([
      ['Aleppo', 'largest-town-of-name', 36.2],
      ['Birmingham', 'several-places', undefined],
      ['Syria', 'label-point-of-country', 35],
    ]);
  });

  test('are marked when they have a point', () => {
    expect(markedPlaces(rows).map(({ name }) => name)).toEqual(['Aleppo', 'Syria']);
  });

  test('are published with nothing where nothing is said', () => {
    expect(placesCsv(rows).split('\r\n')[2]).toBe(
      'places/birmingham,/places/birmingham/,Birmingham,,,several-places,,1,1,birmingham',
    );
  });
});
