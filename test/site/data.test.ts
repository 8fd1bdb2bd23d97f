import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { textsOf } from './sources-of.ts';

const site = inject('site');
const TABLES = [
  'sources',
  'people',
  'places',
  'organisations',
  'figures',
  'quotations',
  'mentions',
];
const record = z.looseObject({ id: z.string(), url: z.string() });
const statement = record.extend({
  source: z.string(),
  paragraph: z.number(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
});

const rows = (table: string): unknown[] =>
  readFileSync(join(site, 'data', `${table}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

/** The rows of a CSV file as RFC 4180 has it. */
function csv(text: string): string[][] {
  const table: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    table.push(row);
    row = [];
  }
  return table.filter((cells) => cells.length > 1 || cells[0] !== '');
}

describe('the data beside the site', () => {
  test.each(TABLES)('%s lead to pages that are there', (table) => {
    const all = rows(table).map((row) => record.parse(row));
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const lost = all.filter(
      ({ url }) => !existsSync(join(site, url.replace(/#.*/, ''), 'index.html')),
    );
    expect(lost).toEqual([]);
  });

  test.each(['figures', 'quotations', 'mentions'])(
    '%s say where they stand, and their words stand there',
    (table) => {
      const texts = textsOf(inject('content'));
      for (const row of rows(table)) {
        const { source, start, end, exact } = statement.parse(row);
        expect(texts.get(source)?.slice(start, end)).toBe(exact);
      }
    },
  );

  test.each(TABLES)('%s are the same in both formats', (table) => {
    const [head = [], ...body] = csv(readFileSync(join(site, 'data', `${table}.csv`), 'utf8'));
    const all = rows(table).map((row) => record.parse(row));
    expect(body.map((cells) => cells[head.indexOf('id')])).toEqual(all.map(({ id }) => id));
    expect(new Set(body.map((cells) => cells.length))).toEqual(new Set([head.length]));
    for (const [index, row] of all.entries()) {
      expect(body[index]?.[head.indexOf('exact')]).toBe(row['exact']);
    }
  });

  test('are described field by field', () => {
    const table = z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string() })) }),
    });
    const { resources } = z
      .object({ resources: z.array(table) })
      .parse(JSON.parse(readFileSync(join(site, 'data', 'datapackage.json'), 'utf8')));
    for (const { path, schema } of resources.filter((each) => each.path.endsWith('.csv'))) {
      const [head] = csv(readFileSync(join(site, 'data', path), 'utf8'));
      expect(head).toEqual(schema.fields.map(({ name }) => name));
    }
    expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining(TABLES));
  });

  test('have the hashes of the manifest', () => {
    const lines = readFileSync(join(site, 'data', 'manifest-sha256.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(TABLES.length * 2);
    for (const line of lines) {
      const [hash, path = ''] = line.split(/\s+/);
      expect(
        createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest('hex'),
      ).toBe(hash);
    }
  });

  test('lie beside every page of an entity, as index.json', () => {
    const pages = globSync(
      '{people,places,organisations,figures,quotations,sources}/*/index.html',
      { cwd: site },
    );
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) {
      const twin = record.parse(
        JSON.parse(readFileSync(join(site, page.replace(/html$/, 'json')), 'utf8')),
      );
      expect(`${twin.url}index.html`).toBe(`/${page.replaceAll('\\', '/')}`);
    }
  });
});
