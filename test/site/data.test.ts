import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { roundTrip } from '../pipeline/data/round-trip.ts';
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
const anyRecord = z.record(z.string(), z.unknown());
const statement = record.extend({
  source: z.string(),
  paragraph: z.number(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
});

const rows = (table: string): unknown[] =>
  readFileSync(join(site, 'data', `${table}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

/** The words of a page, its references to characters resolved as far as they occur in data. */
function wordsOf(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => named[name] ?? '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ');
}

function isKnown(value: unknown): boolean {
  if (value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

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
      schema: z.object({ fields: z.array(z.object({ name: z.string() })) }).optional(),
    });
    const { resources } = z
      .object({ resources: z.array(table) })
      .parse(JSON.parse(readFileSync(join(site, 'data', 'datapackage.json'), 'utf8')));
    for (const { path, schema } of resources.filter((each) => each.path.endsWith('.csv'))) {
      const [head] = csv(readFileSync(join(site, 'data', path), 'utf8'));
      expect(head).toEqual(schema?.fields.map(({ name }) => name));
    }
    expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining(TABLES));
  });

  test('lead back to the words of every statement, with nothing but what is published', () => {
    const { statements, lost } = roundTrip((path) => readFileSync(join(site, path), 'utf8'));
    expect(lost).toEqual([]);
    expect(statements).toBeGreaterThan(100);
  });

  test('have a page for each field, which says what it means and shows a value of it', () => {
    const field = z.object({ name: z.string(), type: z.string(), description: z.string() });
    const resource = z.object({
      name: z.string(),
      schema: z.object({ fields: z.array(field) }).optional(),
    });
    const { resources } = z
      .object({ resources: z.array(resource) })
      .parse(JSON.parse(readFileSync(join(site, 'data', 'datapackage.json'), 'utf8')));
    let shown = 0;
    for (const { name: table, schema } of resources) {
      const values = schema && rows(table).map((row) => anyRecord.parse(row));
      for (const { name, type, description } of schema?.fields ?? []) {
        const page = readFileSync(join(site, 'data/fields', table, name, 'index.html'), 'utf8');
        expect(wordsOf(page)).toContain(description);
        expect(wordsOf(page)).toContain(`(${type})`);
        const known = values?.map((row) => row[name]).find(isKnown);
        expect(wordsOf(page)).toContain(
          known === undefined ? 'No row has a value.' : JSON.stringify(known),
        );
        shown++;
      }
    }
    expect(shown).toBeGreaterThan(90);
  });

  test('name no rule that the page on how the site was made does not explain', () => {
    const about = readFileSync(join(site, 'about/index.html'), 'utf8');
    const named = ['figures', 'quotations', 'mentions'].flatMap((table) =>
      rows(table).flatMap((row) => {
        const { rule, edtfRule, speakerRule } = record.parse(row);
        return [rule, edtfRule, speakerRule].filter((name) => typeof name === 'string');
      }),
    );
    expect(named.length).toBeGreaterThan(100);
    const unknown = new Set(named.filter((rule) => !about.includes(`id="rule-${rule}"`)));
    expect([...unknown]).toEqual([]);
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
