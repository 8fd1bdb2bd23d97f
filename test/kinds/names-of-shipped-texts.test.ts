import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { recogniseText } from '../../src/pipeline/one-text.ts';
import { resolve } from '../../src/pipeline/resolve.ts';
import { analyse } from '../../src/text/analyse.ts';

const folder = 'content/texts';
const clusters = resolve(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file, source) =>
      recogniseText(analyse(readFileSync(`${folder}/${file}`, 'utf8')), kinds).cast.chains.map(
        (chain) => ({ ...chain, source }),
      ),
    ),
  kinds,
);
const names = (kind: string): string[] =>
  clusters.filter((cluster) => cluster.kind === kind).map(({ name }) => name);

describe('the names of the shipped texts', () => {
  test('are these persons and no other', () => {
    expect(names('person')).toEqual([
      'Bashar al-Assad',
      'John Kerry',
      'Marianne Gasser',
      'Ratko Mladic',
      'Staffan de Mistura',
      'Vladimir Putin',
    ]);
  });

  test('are these places, and no adjective of a people', () => {
    expect(names('place')).toEqual([
      'Aleppo',
      'Damascus',
      'Geneva',
      'Idlib',
      'Japan',
      'Moscow',
      'Qatar',
      'Russia',
      'Saudi Arabia',
      'Srebrenica',
      'Syria',
      'Turkey',
      'US',
      'Washington, DC',
      'West Aleppo',
    ]);
  });

  test('are these organisations', () => {
    expect(names('organisation')).toEqual([
      'AFP',
      'Bosnian Serb Army of Republika Srpska',
      'International Committee of the Red Cross',
      'State Department',
      'Syrian Arab Army',
      'UN',
      'UNESCO',
      'al-Qaeda',
    ]);
  });

  test('join Kerry of both texts, and the three spellings of Assad', () => {
    const kerry = clusters.find(({ name }) => name === 'John Kerry');
    const assad = clusters.find(({ name }) => name === 'Bashar al-Assad');
    const forms = assad?.chains.flatMap(({ mentions }) => mentions.map(({ exact }) => exact));
    expect(new Set(kerry?.chains.map(({ source }) => source)).size).toBe(2);
    expect(new Set(forms)).toEqual(new Set(['Assad', 'Bashar Assad', 'Bashar al-Assad']));
  });
});
