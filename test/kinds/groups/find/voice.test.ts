import { describe, expect, test } from 'vitest';
import { usesIn } from '../../../../src/kinds/groups/uses.ts';
import { smallCorpus } from '../../../page/small-corpus.ts';

const TEXT = `Night at the harbour

The rebels left at noon. “The terrorists are gone,” Lindqvist said. “No rebels were here,” a guard said.

They call themselves “fighters” and others do not. “Whose militants are they?”`;

describe('whose word it is', () => {
  const uses = usesIn(smallCorpus({ 'a.txt': TEXT }));

  test('is told for every use: the article’s own, a speaker’s, or in marks without a speaker', () => {
    expect(
      uses.map(({ exact, voice, quotation }) => [exact, voice, quotation?.speaker?.asWritten]),
    ).toEqual([
      ['rebels', 'own', undefined],
      ['terrorists', 'quoted', 'Lindqvist'],
      ['rebels', 'quoted', 'a guard'],
      ['fighters', 'marked', undefined],
      ['militants', 'marked', undefined],
    ]);
  });

  test('stands with the whole sentence of the word', () => {
    const { source, sentence } = uses[0]?.passage ?? {};
    expect(source?.analysed.text.slice(sentence?.start, sentence?.end)).toBe(
      'The rebels left at noon.',
    );
  });
});
