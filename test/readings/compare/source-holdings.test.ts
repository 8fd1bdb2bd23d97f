import { describe, expect, test } from 'vitest';
import { bySource } from '../../../src/readings/compare/source-holdings.ts';
import type { HeldFigure, HeldQuotation, Holdings } from '../../../src/readings/holdings.ts';

const place = (source: string, start: number, end: number): HeldFigure['facts']['passage'] => ({
  source: { title: source, url: `/sources/${source}/` },
  ...{ paragraph: 1, at: [start, end], block: 'paragraph', labels: ['negated'] },
});

const figure = (id: string, source: string, start: number): HeldFigure => ({
  url: `/figures/${id}/`,
  facts: {
    ...{ id, kind: 'figure', title: '40 red boats', words: '40', modifier: null },
    ...{ counted: 'red boats', countedAt: [start + 3, start + 12] },
    derived: { value: 40, low: null, high: null, rule: 'number' },
    speaker: { asWritten: '', name: null, status: 'article', rule: 'article-itself', via: [] },
    passage: place(source, start, start + 2),
  },
});

const quotation = (id: string, source: string, start: number): HeldQuotation => ({
  url: `/quotations/${id}/`,
  facts: {
    ...{ id, kind: 'quotation', title: 'No', words: 'No', mode: 'direct', cue: null },
    ...{ rule: 'marked-words', speaker: null, about: [] },
    passage: place(source, start, start + 2),
    utterance: { id: 'u-1', rules: ['same-words-cut-shorter'], versions: 2 },
  },
});

const source = (name: string): Holdings['sources'][number] => ({
  url: `/sources/${name}/`,
  facts: {
    ...{ id: `sources/${name}`, kind: 'source', title: name, file: `${name}.txt` },
    ...{ sha256: '0'.repeat(64), facts: {}, names: [] },
    counts: { paragraphs: 1, mentions: 1, quotations: 1, figures: 1, unresolved: 0 },
  },
});

const holdings: Holdings = {
  sources: [source('tide'), source('ebb')],
  people: [],
  places: [
    {
      url: '/places/norrvik/',
      facts: {
        ...{ id: 'places/norrvik', kind: 'place', title: 'Norrvik', aliases: ['Norrvik'] },
        sources: [
          {
            title: 'ebb',
            url: '/sources/ebb/',
            forms: [{ form: 'Norrvik', count: 2, at: '#as-ebb-norrvik' }],
          },
        ],
        ...{ joinings: [], mentions: 2 },
      },
    },
  ],
  organisations: [],
  groups: [
    {
      url: '/groups/crew/',
      facts: {
        ...{ id: 'groups/crew', kind: 'group', title: 'crew, crews', mentions: 1 },
        sources: [
          {
            title: 'tide',
            url: '/sources/tide/',
            forms: [
              {
                ...{ form: 'the night crew', count: 1, at: '#as-tide-the-night-crew' },
                uses: [{ voice: 'own', count: 1 }],
              },
            ],
          },
        ],
      },
    },
  ],
  quotations: [quotation('q-2', 'ebb', 90), quotation('q-1', 'ebb', 30)],
  figures: [figure('f-1', 'tide', 20)],
};

describe('bySource', () => {
  const [ebb, tide] = bySource(holdings);

  test('gives the sources in the order of their folders, whatever the order of the holdings', () => {
    expect([ebb?.folder, tide?.folder]).toEqual(['ebb', 'tide']);
    expect(bySource({ ...holdings, sources: holdings.sources.toReversed() })).toEqual([ebb, tide]);
  });

  test('gives each source its own statements in the order of the text, and its own wordings', () => {
    expect(ebb?.quotations.map(({ id }) => id)).toEqual(['q-1', 'q-2']);
    expect(ebb?.names.map(({ forms }) => forms)).toEqual([
      [{ form: 'Norrvik', count: 2, at: '#as-ebb-norrvik' }],
    ]);
    expect(tide?.names).toEqual([
      {
        ...{ kind: 'group', name: 'crew, crews', url: '/groups/crew/' },
        forms: [{ form: 'the night crew', count: 1, at: '#as-tide-the-night-crew' }],
      },
    ]);
    expect(tide?.quotations).toEqual([]);
  });

  test('places a figure with what it counts where these words stand', () => {
    expect(tide?.figures[0]).toMatchObject({
      ...{ words: '40 red boats', at: [20, 32], key: 'boat', labels: ['negated'] },
    });
  });

  test('holds nothing that JSON would lose', () => {
    const sources = bySource(holdings);
    expect(JSON.parse(JSON.stringify(sources))).toEqual(sources);
  });
});
