import { describe, expect, test } from 'vitest';
import { unresolvedIn } from '../../../src/readings/unresolved/index.ts';
import { unresolvedCsv } from '../../../src/readings/unresolved/data-file.ts';
import { markedSentence } from '../../../src/components/unresolved/sentence.ts';
import { smallCorpus } from '../../page/small-corpus.ts';
import { holdingsOf } from '../holdings-of-corpus.ts';

describe('what is unresolved', () => {
  const corpus = smallCorpus();
  const holdings = holdingsOf(corpus);
  const open = unresolvedIn(holdings);

  test('is every speaker without a page and every date without a reading, by source and place', () => {
    expect(open.map(({ kind, printed, source }) => [kind, printed, source.title])).toEqual([
      ['nobody', '', 'Ferries wait in Norrvik'],
      ['date', 'Friday', 'Harbour closes after the storm'],
      ['date', 'Tuesday', 'Harbour closes after the storm'],
      ['stater', '', 'Harbour closes after the storm'],
      ['stater', '', 'Harbour closes after the storm'],
      ['speaker', 'an official', 'Harbour closes after the storm'],
    ]);
  });

  test('stands in its whole sentence, word for word, with the words in question inside', () => {
    const texts = new Map(corpus.sources.map(({ url, analysed }) => [url, analysed.text]));
    for (const { source, place } of open) {
      const text = texts.get(source.url) ?? '';
      expect(text.slice(...(place?.sentence.at ?? [0, 0]))).toBe(place?.sentence.words);
      expect(text.slice(...(place?.words.at ?? [0, 0]))).toBe(place?.words.words);
      expect(place?.sentence.words).toContain(place?.words.words);
    }
    const [first] = open;
    expect(first?.place && markedSentence(first.place)).toBe('“<mark>Whose harbour is it?</mark>”');
  });

  test('offers the lines that decide it', () => {
    expect(open.map(({ decision }) => decision.join('\n'))).toEqual([
      expect.stringMatching(/^- speaker: q-[0-9a-f]{12}\n {2}is: unresolved$/),
      expect.stringMatching(/^- dating: m-[0-9a-f]{12}\n {2}edtf: unresolved$/),
      expect.stringMatching(/^- dating: m-[0-9a-f]{12}\n {2}edtf: unresolved$/),
      expect.stringMatching(/^- speaker: f-[0-9a-f]{12}\n {2}is: unresolved$/),
      expect.stringMatching(/^- speaker: f-[0-9a-f]{12}\n {2}is: unresolved$/),
      expect.stringMatching(/^- speaker: q-[0-9a-f]{12}\n {2}is: unresolved$/),
    ]);
  });

  test('holds people of whom only a single name is printed, with those who bear it', () => {
    const [ada] = holdings.people;
    if (!ada) throw new Error('Unexpected lack of a person.');
    const [source] = ada.facts.sources;
    const lone = {
      url: '/people/lindqvist/',
      facts: {
        ...ada.facts,
        title: 'Lindqvist',
        aliases: ['Lindqvist'],
        sources: source
          ? [{ ...source, forms: [{ form: 'Lindqvist', count: 1, at: '#as-x-lindqvist' }] }]
          : [],
      },
    };
    const found = unresolvedIn({ ...holdings, people: [ada, lone] }).filter(
      ({ kind }) => kind === 'name',
    );
    expect(found).toMatchObject([
      {
        printed: 'Lindqvist',
        url: '/people/lindqvist/#as-x-lindqvist',
        candidates: [{ name: 'Ada Lindqvist', url: '/people/ada-lindqvist/' }],
        decision: ['- join: people/lindqvist', '  to: people/ada-lindqvist'],
      },
    ]);
  });

  test('holds both pages of one name', () => {
    const [ada] = holdings.people;
    if (!ada) throw new Error('Unexpected lack of a person.');
    const other = { ...ada, url: '/people/ada-lindqvist-2/' };
    const found = unresolvedIn({ ...holdings, people: [ada, other] });
    expect(
      found.filter(({ kind }) => kind === 'namesake').map(({ candidates }) => candidates[0]?.url),
    ).toEqual(expect.arrayContaining(['/people/ada-lindqvist/', '/people/ada-lindqvist-2/']));
  });

  test('is the same as CSV', () => {
    const rows = unresolvedCsv(open, (rule) => `rule ${rule}`)
      .trim()
      .split('\r\n');
    expect(rows[0]).toBe(
      'kind,url,source,sourceTitle,paragraph,printed,start,end,words,sentence,why,candidates,decision',
    );
    expect(unresolvedCsv(open, (rule) => `rule ${rule}`)).toContain('speaker,/quotations/q-');
  });
});
