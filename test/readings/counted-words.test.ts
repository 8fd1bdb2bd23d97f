import { describe, expect, test } from 'vitest';
import { countedKey } from '../../src/readings/counted-words.ts';

describe('countedKey', () => {
  test.each([
    ['civilians', 'civilian'],
    ['Aleppo civilians', 'civilian'],
    ['a civilian', 'civilian'],
    ['people', 'person'],
    ['lives', 'life'],
    ['policemen', 'policeman'],
    ['families', 'family'],
    ['ferries', 'ferry'],
    ['guaraníes', 'guarani'],
    ['calories', 'calorie'],
    ['churches', 'church'],
    ['boxes', 'box'],
    ['buses', 'bus'],
    ['houses', 'house'],
    ['glasses of water', 'glass'],
    ['members of the council', 'member'],
    ['the district’s farmland', 'farmland'],
    ['miles per gallon', 'mile'],
    ['km/h', 'km/h'],
    ['wounded', 'wounded'],
    ['year-old', 'year-old'],
    ['Cafés', 'cafe'],
    ['men and women', 'man and woman'],
    ['militants and their families', 'militant and family'],
    ['ships, boats or rafts', 'ship and boat and raft'],
  ])('%s count: %s', (printed, key) => {
    expect(countedKey(printed)).toBe(key);
  });

  test.each([null, 'them', 'of them', '', '…'])(
    'nothing that can be told is counted by: %s',
    (printed) => {
      expect(countedKey(printed)).toBeUndefined();
    },
  );

  test('what ends in s without being a plural stays as it is', () => {
    expect(['gas', 'bus', 'crisis', 'press', 'news'].map(countedKey)).toEqual([
      'gas',
      'bus',
      'crisis',
      'press',
      'news',
    ]);
  });
});
