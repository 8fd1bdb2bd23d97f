import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedTagger, WEIGHTS } from '../../../scripts/steps/tagger.ts';
import { kinds } from '../../../src/kinds/index.ts';
import { recogniseText } from '../../../src/pipeline/one-text.ts';
import { resolve } from '../../../src/pipeline/resolve.ts';
import { analyse } from '../../../src/text/analyse.ts';

const tagger = shippedTagger();
const chainsOf = (text: string) =>
  recogniseText(analyse(text), kinds, undefined, tagger).cast.chains;
const named = (text: string, kind: string): string[] =>
  chainsOf(text).flatMap((chain) => (chain.kind === kind ? [chain.name] : []));

describe('the shipped tagger', () => {
  test('is there, in at most 3 MB', () => {
    expect(tagger).toBeDefined();
    expect(statSync(WEIGHTS).size).toBeLessThan(3_000_000);
  });

  test('finds in the shipped texts these persons and no other', () => {
    const folder = 'content/texts';
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    const chains = files
      .toSorted()
      .flatMap((file, source) =>
        chainsOf(readFileSync(`${folder}/${file}`, 'utf8')).map((chain) => ({ ...chain, source })),
      );
    const persons = resolve(chains, kinds).filter(({ kind }) => kind === 'person');
    expect(persons.map(({ name }) => name)).toEqual([
      'Bashar al-Assad',
      'John Kerry',
      'Marianne Gasser',
      'Ratko Mladic',
      'Staffan de Mistura',
      'Vladimir Putin',
    ]);
  });

  test('tells a place from the person named after it', () => {
    const text = 'The UN envoy for Yemen Hans Lindqvist met officials in Sana’a on Monday.';
    expect(named(text, 'person')).toEqual(['Hans Lindqvist']);
    expect(named(text, 'place')).toContain('Yemen');
  });

  test('gives the same answer twice', () => {
    const text = 'Officials of Norvik Shipping met Ms Adeyemi in Lagos, the Guardian reported.';
    expect(chainsOf(text)).toEqual(chainsOf(text));
  });
});
