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

  test('meet under one key with titles, old and official names', () => {
    expect(placeKey('City of Windhoek')).toBe(placeKey('Windhoek'));
    expect(placeKey('St. Louis')).toBe(placeKey('Saint Louis'));
    expect(placeKey('Islamic Republic of Iran')).toBe(placeKey('Iran'));
    expect(placeKey('al-Arish')).toBe(placeKey('El Arish'));
    expect(placeKey('Deir Ezzor')).toBe(placeKey('Deir al-Zour'));
    expect(placeKey('Britain')).toBe(placeKey('U.K.'));
    expect(placeKey('Bellavista')).not.toBe(placeKey('Bella Vista'));
    expect(placeKey('Republic of China')).not.toBe(placeKey('China'));
  });

  const cast = (text: string) =>
    recogniseText(analyse(text), [places]).cast.chains.map(
      ({ name, qualifier = '', mentions }) => `${name} ${qualifier} ${mentions.length}`,
    );

  test('are parted from a greater town by the state or country behind them', () => {
    expect(cast('Rain fell in Paris, Texas. People in Paris cheered.')).toContain('Paris US TX 2');
    expect(cast('Rain fell in Paris, France. People in Paris cheered.')).toContain('Paris  2');
    expect(cast('She came from Paris, Texas, to see Paris, France.')).toEqual(
      expect.arrayContaining(['Paris US TX 1', 'Paris  1']),
    );
    expect(cast('Troops left Tripoli, Lebanon.')).toContain('Tripoli LB 1');
    expect(cast('He saw rain in Athens, Georgia.')).toContain('Georgia US GA 1');
    expect(cast('He saw rain in Tbilisi, Georgia.')).toContain('Georgia  1');
  });

  test('are no town and its country in a list', () => {
    expect(cast('He went to Jerusalem, Jordan and Egypt.')).toContain('Jerusalem  1');
  });

  test('do not join across texts when a text puts one of them elsewhere', () => {
    const [texan, plain, french] = chains('Paris', 'Paris', 'Paris, France');
    if (!texan || !plain || !french) throw new Error('three chains');
    expect(joinPlaces([{ ...texan, qualifier: 'US TX' }, plain, french])).toEqual([
      { a: 1, b: 2, rule: 'names-of-one-place' },
    ]);
  });
});
