import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { roCrateOf } from '../../../src/pipeline/data/ro-crate.ts';

const FILES = [
  { path: 'sources/a/tei.xml', bytes: 12, sha256: 'b'.repeat(64) },
  { path: 'data/figures.csv', bytes: 7, sha256: 'a'.repeat(64) },
  { path: 'data/odd #1 100%.unheard-of', bytes: 0, sha256: 'c'.repeat(64) },
];
const INFO = { name: 'Edition', description: 'All of it', date: '2024-05-17' };

const ref = z.strictObject({ '@id': z.string() });
const entity = z.looseObject({ '@id': z.string(), '@type': z.string() });
const crate = z.strictObject({
  '@context': z.tuple([z.literal('https://w3id.org/ro/crate/1.1/context'), z.looseObject({})]),
  '@graph': z.array(entity),
});
const graphOf = (info: Parameters<typeof roCrateOf>[1]) => {
  const { '@graph': entities } = crate.parse(JSON.parse(roCrateOf(FILES, info).text));
  return new Map(entities.map((each) => [each['@id'], each]));
};

describe('a crate', () => {
  const graph = graphOf(INFO);

  it('describes itself and its folder as RO-Crate 1.1 demands', () => {
    expect(roCrateOf(FILES, INFO).path).toBe('ro-crate-metadata.json');
    expect(graph.get('ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    });
    expect(graph.get('./')).toMatchObject({
      '@type': 'Dataset',
      name: 'Edition',
      description: 'All of it',
      datePublished: '2024-05-17',
      license: { '@id': '#rights' },
    });
    expect(graph.has('#rights')).toBe(true);
  });

  it('names every file once, as a part of the folder, with its size and sum', () => {
    const parts = z.object({ hasPart: z.array(ref) }).parse(graph.get('./')).hasPart;
    expect(parts.map((part) => decodeURIComponent(part['@id']))).toEqual(
      FILES.map(({ path }) => path).toSorted(),
    );
    for (const part of parts) expect(graph.get(part['@id'])).toMatchObject({ '@type': 'File' });
    expect(graph.get('data/figures.csv')).toMatchObject({
      encodingFormat: 'text/csv',
      contentSize: '7',
      sha256: 'a'.repeat(64),
    });
  });

  it('writes names as addresses, and no type where none is known', () => {
    const odd = graph.get('data/odd%20%231%20100%25.unheard-of');
    expect(odd?.['name']).toBe('data/odd #1 100%.unheard-of');
    expect(odd).not.toHaveProperty('encodingFormat');
  });

  it('invents no date and no address', () => {
    const bare = graphOf({ name: 'Edition', description: 'All of it' }).get('./');
    expect(bare).not.toHaveProperty('datePublished');
    expect(bare).not.toHaveProperty('url');
  });

  it('does not describe a folder twice', () => {
    const again = [...FILES, { path: 'ro-crate-metadata.json', bytes: 1, sha256: 'd'.repeat(64) }];
    expect(() => roCrateOf(again, INFO)).toThrow('ro-crate-metadata.json');
  });
});
