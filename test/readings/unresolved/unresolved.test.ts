import { describe, expect, test } from 'vitest';
import { unresolvedIn } from '../../../src/readings/unresolved/index.ts';
import { openId } from '../../../src/readings/unresolved/open.ts';
import { unresolvedCsv } from '../../../src/readings/unresolved/data-file.ts';
import { markedSentence } from '../../../src/components/unresolved/sentence.ts';
import { smallCorpus } from '../../page/small-corpus.ts';
import { outcomeOf } from '../../pipeline/corpus.ts';
import { holdingsOf } from '../holdings-of-corpus.ts';

const openIn = (text: string) =>
  unresolvedIn(holdingsOf(outcomeOf({ 'a.txt': `A title here\n\n${text}\n` }).corpus));

describe('what is unresolved', () => {
  const corpus = smallCorpus();
  const holdings = holdingsOf(corpus);
  const open = unresolvedIn(holdings);
  /** A thing that the first source prints once, under this name. */
  const thingOf = (name: string) => {
    const [ada] = holdings.people;
    const [source] = ada?.facts.sources ?? [];
    if (!ada || !source) throw new Error('Unexpected lack of a person.');
    const sources = [{ ...source, forms: [{ form: name, count: 1, at: '#as-x' }] }];
    return { ...ada.facts, title: name, aliases: [name], sources };
  };

  test('is every speaker without a page, date without a reading and place on no list, by source and place', () => {
    expect(open.map(({ kind, printed, source }) => [kind, printed, source.title])).toEqual([
      ['nobody', '', 'Ferries wait in Norrvik'],
      ['place', 'Norrvik', 'Ferries wait in Norrvik'],
      ['date', 'Friday', 'Harbour closes after the storm'],
      ['date', 'Tuesday', 'Harbour closes after the storm'],
      ['stater', '', 'Harbour closes after the storm'],
      ['stater', '', 'Harbour closes after the storm'],
      ['speaker', 'an official', 'Harbour closes after the storm'],
      ['place', 'Norrvik', 'Harbour closes after the storm'],
    ]);
  });

  test('stands in its whole sentence, word for word, with the words in question inside', () => {
    const texts = new Map(corpus.sources.map(({ url, analysed }) => [url, analysed.text]));
    for (const { source, place } of open.filter(({ kind }) => kind !== 'place')) {
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
      '- coordinates: places/norrvik\n  latitude:\n  longitude:',
      expect.stringMatching(/^- dating: m-[0-9a-f]{12}\n {2}edtf: unresolved$/),
      expect.stringMatching(/^- dating: m-[0-9a-f]{12}\n {2}edtf: unresolved$/),
      expect.stringMatching(/^- speaker: f-[0-9a-f]{12}\n {2}is: unresolved$/),
      expect.stringMatching(/^- speaker: f-[0-9a-f]{12}\n {2}is: unresolved$/),
      expect.stringMatching(/^- speaker: q-[0-9a-f]{12}\n {2}is: unresolved$/),
      '- coordinates: places/norrvik\n  latitude:\n  longitude:',
    ]);
  });

  test('holds people of whom only a single name is printed, with those who bear it', () => {
    const lone = {
      url: '/people/lindqvist/',
      facts: { ...thingOf('Lindqvist'), kind: 'person' as const },
    };
    const found = unresolvedIn({ ...holdings, people: [...holdings.people, lone] }).filter(
      ({ kind }) => kind === 'name',
    );
    expect(found).toMatchObject([
      {
        printed: 'Lindqvist',
        url: '/people/lindqvist/#as-x',
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

  test('holds places whose name is on no list or means several, and not those with a point', () => {
    const found = openIn('He left Syria for Birmingham. She lives in Aleppo, in Alberta.');
    expect(found.filter(({ kind }) => kind === 'place')).toMatchObject([
      { printed: 'Birmingham', why: { rule: 'several-places' }, candidates: [] },
    ]);
  });

  test('leaves two pages of one place name to the namesakes', () => {
    const place = { ...thingOf('Norrvik'), kind: 'place' as const, unlocated: 'shares-its-name' };
    const places = [
      { url: '/places/norrvik/', facts: place },
      { url: '/places/norrvik-2/', facts: place },
    ];
    const found = unresolvedIn({ ...holdings, places });
    const kinds = found.filter(({ printed }) => printed === 'Norrvik').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['namesake']));
  });

  test('holds bodies of which only letters are printed, with those whose words begin so', () => {
    const organisations = ['KXW', 'Kelp and Xylem Works', 'UNICEF', 'Kelpie'].map((name) => ({
      url: `/organisations/${name.toLowerCase().replaceAll(' ', '-')}/`,
      facts: { ...thingOf(name), kind: 'organisation' as const },
    }));
    const found = unresolvedIn({ ...holdings, organisations });
    expect(found.filter(({ kind }) => kind === 'short')).toMatchObject([
      {
        printed: 'KXW',
        candidates: [{ name: 'Kelp and Xylem Works' }],
        decision: ['- join: organisations/kxw', '  to: organisations/kelp-and-xylem-works'],
      },
    ]);
  });

  test('gives every row an id of its own', () => {
    expect(new Set(open.map((one) => openId(one))).size).toBe(open.length);
  });

  test('is the same as CSV', () => {
    const rows = unresolvedCsv(open, (rule) => `rule ${rule}`)
      .trim()
      .split('\r\n');
    expect(rows[0]).toBe(
      'kind,url,source,sourceTitle,paragraph,printed,start,end,words,sentence,why,candidates,decision,item',
    );
    expect(unresolvedCsv(open, (rule) => `rule ${rule}`)).toContain('speaker,/quotations/q-');
  });
});
