import { describe, expect, test } from 'vitest';
import { blocksOf, weightOf } from '../../../src/readings/speakers/blocks.ts';
import { speakersOf } from '../../../src/readings/speakers/speakers.ts';
import { smallCorpus } from '../../page/small-corpus.ts';
import { holdingsOf } from '../holdings-of-corpus.ts';

describe('people who speak', () => {
  const speakers = speakersOf(holdingsOf(smallCorpus()));

  test('are everybody who is credited, by name or as printed, from A to Z', () => {
    expect(speakers.entries.map(({ name, kind, quotations }) => [name, kind, quotations])).toEqual([
      ['Ada Lindqvist', 'people', 2],
      ['an official', 'unnamed', 1],
    ]);
  });

  test('stand with how they are credited and the verbs as printed', () => {
    expect(speakers.entries[0]).toMatchObject({
      statuses: [
        { name: 'explicit', count: 1 },
        { name: 'pronoun', count: 1 },
      ],
      cues: [
        { name: 'said', count: 1 },
        { name: 'told', count: 1 },
      ],
    });
  });

  test('stand with their quotations source by source', () => {
    expect(
      speakers.entries[0]?.sources.map(({ source, quotations }) => [
        source.title,
        quotations.length,
      ]),
    ).toEqual([
      ['Ferries wait in Norrvik', 1],
      ['Harbour closes after the storm', 1],
    ]);
  });

  test('are counted apart from what nobody says and what the article itself states', () => {
    const { article, nobody } = speakersOf(
      holdingsOf(smallCorpus({ 'a.txt': 'A count\n\nSome 30 boats sank. “How so?”' })),
    );
    expect({ article, nobody }).toEqual({ article: 1, nobody: 1 });
  });
});

describe('the blocks of a page', () => {
  const [entry] = speakersOf(holdingsOf(smallCorpus())).entries;
  if (!entry) throw new Error('Unexpected lack of a speaker.');

  test('hold all that a speaker says, however much, in order', () => {
    const often = {
      ...entry,
      sources: entry.sources.map(({ source, quotations }) => ({
        source,
        quotations: Array.from({ length: 75 }, () => quotations).flat(),
      })),
    };
    const blocks = blocksOf([often]);
    expect(blocks.map(({ goesOn }) => goesOn)).toEqual([false, true, true]);
    const shown = blocks.flatMap(({ sources }) => sources.flatMap(({ quotations }) => quotations));
    expect(shown).toEqual(often.sources.flatMap(({ quotations }) => quotations));
    expect(Math.max(...blocks.map(weightOf))).toBeLessThan(70);
  });

  test('have one for whoever states figures only', () => {
    expect(blocksOf([{ ...entry, sources: [] }])).toHaveLength(1);
  });
});
