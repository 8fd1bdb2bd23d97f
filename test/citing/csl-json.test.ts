import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cslJsonOf } from '../../src/citing/csl-json.ts';
import { ARTICLE, BARE, HOSTILE_TITLES, PAGE } from './works-to-cite.ts';

/** The part of the project's JSON schema (csl-data.json of CSL 1.0.2) that is made use of; no other variable passes. */
const items = z.array(
  z.strictObject({
    id: z.string().regex(/^[\w-]+$/),
    type: z.enum(['article-newspaper', 'webpage']),
    title: z.string(),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
    'publisher-place': z.string().optional(),
    issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }).optional(),
    source: z.string().optional(),
    version: z.string().optional(),
    URL: z.string(),
    note: z.string().optional(),
  }),
);

const read = (json: string) => items.parse(JSON.parse(json));

describe('a work in CSL-JSON', () => {
  test('has the author as a literal and the date in its parts', () => {
    expect(read(cslJsonOf(ARTICLE))).toEqual([
      {
        id: 'quotations-q-1',
        type: 'article-newspaper',
        title: 'Harbour reopens “after three years”',
        author: [{ literal: 'Ana Berg' }],
        'container-title': 'The Port Ellis Gazette',
        'publisher-place': 'Port Ellis',
        issued: { 'date-parts': [[2019, 3, 4]] },
        source: 'Harbour Readings',
        URL: 'https://example.org/quotations/q-1/',
        note: 'Paragraph 3. Text held in Harbour Readings',
      },
    ]);
  });

  test('invents no day of access, date or publisher', () => {
    expect(Object.keys(read(cslJsonOf(BARE))[0] ?? {})).toEqual([
      'id',
      'type',
      'title',
      'source',
      'URL',
      'note',
    ]);
  });

  test('names the edition of a page', () => {
    expect(read(cslJsonOf({ ...PAGE, edition: '2f61' }))[0]?.version).toBe('2f61');
  });

  test.each(HOSTILE_TITLES)('gives the title %j back as it is', (title) => {
    expect(read(cslJsonOf({ ...PAGE, title }))[0]?.title).toBe(title);
  });
});
