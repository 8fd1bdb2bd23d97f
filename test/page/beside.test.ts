import { describe, expect, test } from 'vitest';
import { besideItems, besideOf, bySentence } from '../../src/page/beside.ts';
import { smallCorpus } from './small-corpus.ts';

const TEXT = `Morning in Norrvik

Ada Lindqvist left Norrvik for the Ferry Board in Norrvik. Lindqvist came back on Friday.

The Ferry Board thanked Ada Lindqvist.`;

describe('what is named in the same sentences', () => {
  const corpus = smallCorpus({ 'morning.txt': TEXT });
  const of = (name: string) => {
    const entity = corpus.entities.find((one) => one.name === name);
    if (!entity) throw new Error(`Unexpected lack of ${name}.`);
    return besideOf(entity, bySentence(corpus.mentions));
  };

  test('is listed once for each sentence, however often that names it, in the order of the alphabet', () => {
    expect(of('Ada Lindqvist').map(({ ref, sentences }) => [ref.name, sentences.length])).toEqual([
      ['Ferry Board', 2],
      ['Norrvik', 1],
    ]);
  });

  test('is the same from both sides, and never the thing itself', () => {
    expect(of('Norrvik').map(({ ref, sentences }) => [ref.name, sentences.length])).toEqual([
      ['Ada Lindqvist', 1],
      ['Ferry Board', 1],
    ]);
  });

  test('stands in lines with people, places and organisations apart', () => {
    const items = besideItems(of('Ada Lindqvist'));
    expect(items.map(({ frames }) => JSON.stringify(frames[0]?.head))).toEqual([
      expect.stringContaining('Places'),
      expect.stringContaining('Organisations'),
    ]);
  });

  test('goes on in a further line when it is in very many sentences', () => {
    const [one] = of('Norrvik');
    if (!one) throw new Error('Unexpected lack of company.');
    const often = { ...one, sentences: Array.from({ length: 130 }, () => one.sentences).flat() };
    expect(besideItems([often])).toHaveLength(3);
  });
});
