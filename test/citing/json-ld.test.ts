import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLd, nodeOfArticle, nodeOfEntity, nodeOfStatement } from '../../src/citing/json-ld.ts';
import { ARTICLE, BARE, HOSTILE_TITLES } from './works-to-cite.ts';

const ADDRESS = 'https://example.org/quotations/q-1/';
const at = (path: string) => `https://example.org/${path}`;
const PASSAGE = {
  source: { title: ARTICLE.title, url: '/sources/harbour/' },
  paragraph: 3,
  at: [10, 40] satisfies [number, number],
  block: 'paragraph' as const,
  labels: [],
};
const SPEAKER = {
  asWritten: 'Berg',
  name: 'Ana Berg',
  url: '/people/ana-berg/',
  status: 'explicit' as const,
  rule: 'credited-after',
  via: [],
};
const STATED = {
  words: 'We will pay',
  form: 'direct' as const,
  speaker: SPEAKER,
  passage: PASSAGE,
};

describe('JSON-LD', () => {
  test.each(HOSTILE_TITLES)('cannot be ended by the title %j, and gives it back', (title) => {
    const text = jsonLd(nodeOfArticle({ ...ARTICLE, title }, {}, ADDRESS));
    expect(text).not.toMatch(/[<>&]/);
    expect(JSON.parse(text)).toMatchObject({ '@type': 'NewsArticle', headline: title });
  });

  test('gives all words back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = jsonLd(nodeOfStatement({ ...STATED, words }, ARTICLE, at, ADDRESS));
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toMatchObject({ text: words });
      }),
    );
  });

  test('has words in quotation marks as a Quotation in the article that prints them', () => {
    expect(JSON.parse(jsonLd(nodeOfStatement(STATED, ARTICLE, at, ADDRESS)))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      text: 'We will pay',
      creator: { '@id': 'https://example.org/people/ana-berg/#this', name: 'Ana Berg' },
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': 'https://example.org/sources/harbour/#p3',
        datePublished: '2019-03-04',
        publisher: { name: 'The Port Ellis Gazette' },
      },
    });
  });

  test.each(['figure', 'indirect'] as const)(
    'has a statement that is %s as a Claim that appears there',
    (form) => {
      const node = nodeOfStatement({ ...STATED, form }, ARTICLE, at, ADDRESS);
      expect(node['@type']).toBe('Claim');
      expect(node['appearance']).toMatchObject({ '@type': 'NewsArticle' });
    },
  );

  test('credits an open speaker in printed words only, and the article with nobody', () => {
    const open = { ...SPEAKER, asWritten: 'officials', name: null, status: 'unresolved' as const };
    const node = nodeOfStatement({ ...STATED, speaker: open }, ARTICLE, at, ADDRESS);
    expect(node).toMatchObject({ creditText: 'officials' });
    expect(node['creator']).toBeUndefined();
    const itself = nodeOfStatement(
      { ...STATED, speaker: { ...SPEAKER, status: 'article' } },
      ARTICLE,
      at,
      ADDRESS,
    );
    expect(itself['creator'] ?? itself['creditText']).toBeUndefined();
  });

  test('says of a text only what is known', () => {
    expect(JSON.parse(jsonLd(nodeOfArticle(BARE, {}, '')))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': '#this',
      url: '',
      headline: 'Who pays?',
    });
  });

  test('has the names of an entity as printed, and what people entered', () => {
    const editorial = {
      altLabels: ['Ann Berg'],
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
      coordinates: { latitude: 1, longitude: 2 },
    };
    const named = {
      kind: 'place',
      title: 'Port Ellis',
      aliases: ['Ellis', 'Port Ellis'],
      editorial,
    } as const;
    expect(nodeOfEntity(named, ADDRESS)).toMatchObject({
      '@type': 'Place',
      name: 'Port Ellis',
      alternateName: ['Ellis', 'Ann Berg'],
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
      geo: { '@type': 'GeoCoordinates', latitude: 1, longitude: 2 },
    });
  });
});
