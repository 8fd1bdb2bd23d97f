import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/readings/speakers/blocks.ts';
import { blockId } from '../../../src/readings/speakers/choices.ts';
import { speakersCsv } from '../../../src/readings/speakers/data-file.ts';
import { speakersOf } from '../../../src/readings/speakers/speakers.ts';
import { smallCorpus } from '../../page/small-corpus.ts';
import { held } from '../figure-ledger/held.ts';
import { holdingsOf } from '../holdings-of-corpus.ts';

describe('the file of those who speak', () => {
  const entries = speakersOf(holdingsOf(smallCorpus())).entries.map((entry) => ({
    ...entry,
    figures: [held({ id: `f-${entry.name}`, words: '40', counted: 'boats' })],
  }));
  const blocks = blocksOf(entries);
  const rows = speakersCsv(blocks).trimEnd().split('\r\n').slice(1);

  test('has a row for every statement of every block, and names the block', () => {
    const items = rows.map((row) => row.split(',').at(-1));
    expect([...new Set(items)]).toEqual(blocks.map(blockId));
    expect(rows).toHaveLength(
      entries.reduce((sum, { quotations, figures }) => sum + quotations + figures.length, 0),
    );
  });

  test('has the words as printed, with their source, paragraph and speaker', () => {
    const said = rows.find((row) => row.includes('We will not open it today, nor tomorrow'));
    expect(said).toMatch(
      /^q-\w+,quotation,\/quotations\/q-\w+\/,sources\/ferries-wait-in-norrvik,Ferries wait in Norrvik,1,\d+,\d+,"We will not open it today, nor tomorrow,?",direct,said,she,Ada Lindqvist,people\/ada-lindqvist,pronoun,\[\],\[\],s-people-ada-lindqvist$/,
    );
  });

  test('has figures once, with the first block of whoever states them', () => {
    const [block] = blocks;
    const twice = block ? [block, { ...block, number: 2, goesOn: true }] : [];
    expect(speakersCsv(twice).match(/,figure,/g)).toHaveLength(1);
  });
});
