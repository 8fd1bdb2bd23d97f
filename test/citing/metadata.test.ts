import { describe, expect, test } from 'vitest';
import { metadataOf, type Described, type Meta } from '../../src/citing/metadata.ts';
import type { Work } from '../../src/citing/work.ts';
import { ARTICLE, BARE, PAGE } from './works-to-cite.ts';
import { saved, type Saved } from './zotero.ts';

const DESCRIBED: Described = { description: 'Words as printed.', language: 'en', onWeb: true };
const SEEN = 'https://seen.example/';

const nameOf = (meta: Meta) => ('name' in meta ? meta.name : meta.property);
const save = (work: Work, described: Partial<Described> = {}): Saved =>
  saved(
    metadataOf(work, { ...DESCRIBED, ...described }).map((meta) => ({
      name: nameOf(meta),
      content: meta.content,
    })),
    SEEN,
  );

describe('Zotero', () => {
  test('saves a text as a newspaper’s article with its own publisher', () => {
    expect(save(ARTICLE, { rights: 'By permission' })).toEqual({
      itemType: 'newspaperArticle',
      title: 'Harbour reopens “after three years”',
      publicationTitle: 'The Port Ellis Gazette',
      date: '2019/03/04',
      url: 'https://example.org/quotations/q-1/',
      creators: ['Ana Berg'],
      language: 'en',
      rights: 'By permission',
    });
  });

  test('saves no publisher, date or author that are not known, and not this site in their place', () => {
    const item = save(BARE, { onWeb: false });
    expect(item).toMatchObject({ itemType: 'newspaperArticle', url: SEEN, creators: [] });
    expect(item.publicationTitle).toBeUndefined();
    expect(item.date).toBeUndefined();
  });

  test('saves a page of the site as a page of the web', () => {
    expect(save(PAGE)).toMatchObject({
      itemType: 'webpage',
      title: 'Ana Berg',
      publicationTitle: 'Harbour Readings',
      url: 'https://example.org/people/ana-berg/',
    });
  });

  test('would take a text for a journal’s without its own term', () => {
    const without = metadataOf(ARTICLE, DESCRIBED)
      .map((meta) => ({ name: nameOf(meta), content: meta.content }))
      .filter(({ name }) => name !== 'z:itemType');
    expect(saved(without, SEEN).itemType).toBe('journalArticle');
  });
});

describe('the metadata of a page', () => {
  test('gives a path alone nowhere as an address', () => {
    const contents = metadataOf(BARE, { ...DESCRIBED, onWeb: false }).map(({ content }) => content);
    expect(contents.filter((content) => content.includes('sources/untitled/'))).toEqual([]);
  });

  test('names where the publisher has a text as related, not as its own address', () => {
    const original = 'https://gazette.example/harbour';
    const metas = metadataOf(ARTICLE, { ...DESCRIBED, original });
    expect(metas.filter(({ content }) => content === original).map(nameOf)).toEqual([
      'DC.relation',
    ]);
  });
});
