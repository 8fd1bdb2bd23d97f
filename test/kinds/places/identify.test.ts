import { describe, expect, test } from 'vitest';
import { joinPlaces, placeKey } from '../../../src/kinds/places/identify.ts';
import { places } from '../../../src/kinds/places/index.ts';
import type { PlacedChain } from '../../../src/model/kind.ts';
import { recogniseText } from '../../../src/pipeline/one-text.ts';
import { analyse } from '../../../src/text/analyse.ts';

const chains = (...names: string[]): PlacedChain[] =>
  names.map((name, source) => ({ kind: 'place', name, mentions: [], joinings: [], source }));

describe('names of places', () => {
  test('meet under one key, whatever their accents, stops and capitals', () => {
    expect(placeKey('U.S.')).toBe(placeKey('the United States'));
    expect(placeKey('Bogotá')).toBe(placeKey('BOGOTA'));
    expect(placeKey('Washington, DC')).toBe(placeKey('Washington'));
  });

  test('join across texts with the rule that says why', () => {
    expect(joinPlaces(chains('Aleppo', 'US', 'Aleppo', 'America'))).toEqual([
      { a: 0, b: 2, rule: 'same-place-name' },
      { a: 1, b: 3, rule: 'names-of-one-place' },
    ]);
  });

  test('are not in capitals when another form is at hand', () => {
    const text = analyse('BEIRUT (Reuters) - Rain fell. It fell in Beirut.');
    const { cast } = recogniseText(text, [places]);
    expect(cast.chains.map(({ name }) => name)).toEqual(['Beirut']);
  });

  test('stay apart when they only share a word', () => {
    expect(joinPlaces(chains('Guinea', 'Equatorial Guinea', 'Papua New Guinea'))).toEqual([]);
  });
});
