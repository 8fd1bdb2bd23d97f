import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { dataFilesOf } from '../../src/pipeline/data/index.ts';
import { TABLES } from '../../src/pipeline/data/tables.ts';
import { outcomeOf } from './corpus.ts';
import { readFiles } from './data/read-files.ts';

const { corpus } = outcomeOf({
  'a.txt':
    'Harbour reopens\n\n“Some 300 boats, \\"all of them\\", are back,” said Ana Berg in Port Ellis on Monday.\n',
  'b.txt': 'Boats return\n\n“Some 300 boats are back,” said Ana Berg, the mayor, in Oslo.\n',
  'b.yml': 'publisher: "The \\"Herald\\", Oslo"\n',
});
const files = new Map(readFiles(dataFilesOf(corpus)).map(({ path, text }) => [path, text]));
const record = z.record(z.string(), z.unknown());
const described = z.object({ resources: z.array(z.object({ path: z.string() })) });
const lines = (path: string) =>
  (files.get(path) ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => record.parse(JSON.parse(line)));

it.each(TABLES.map(({ name }) => name))(
  'publishes %s as JSON Lines and as CSV of as many records',
  (name) => {
    const records = lines(`data/${name}.jsonl`);
    const columns = TABLES.find((table) => table.name === name)?.columns.map(
      (column) => column.name,
    );
    for (const one of records) expect(Object.keys(one)).toEqual(columns);
    const csv = files.get(`data/${name}.csv`) ?? '';
    expect(csv.split('\r\n')[0]).toBe(columns?.join(','));
    expect(csv.split('\r\n').length - 2).toBe(records.length);
    for (const { id, url } of records)
      expect([typeof id, typeof url]).toEqual(['string', 'string']);
  },
);

it('finds every statement again from the published data alone', () => {
  const texts = new Map(
    lines('data/sources.jsonl').map(({ id, text }) => [id, files.get(String(text).slice(1))]),
  );
  const statements = ['figures', 'quotations', 'mentions'].flatMap((name) =>
    lines(`data/${name}.jsonl`),
  );
  expect(statements.length).toBeGreaterThan(4);
  for (const { source, start, end, exact } of statements) {
    expect(texts.get(source)?.slice(Number(start), Number(end))).toBe(exact);
  }
});

it('quotes commas and marks in CSV', () => {
  expect(files.get('data/sources.csv')).toContain('"The ""Herald"", Oslo"');
});

it('puts a twin beside every page', () => {
  for (const { id } of [...corpus.sources, ...corpus.entities]) {
    expect(JSON.parse(files.get(`${id}/index.json`) ?? '')).toMatchObject({ id });
  }
  for (const { url, id } of [...corpus.quotations, ...corpus.figures]) {
    expect(JSON.parse(files.get(`${url.slice(1)}index.json`) ?? '')).toMatchObject({ id });
  }
});

it('describes the tables and sums up every file', () => {
  const { resources } = described.parse(JSON.parse(files.get('data/datapackage.json') ?? ''));
  expect(resources.slice(0, TABLES.length).map(({ path }) => path)).toEqual(
    TABLES.map(({ name }) => `${name}.csv`),
  );
  for (const { path } of resources) expect([...files.keys()]).toContain(`data/${path}`);
  const manifest = (files.get('data/manifest-sha256.txt') ?? '').trim().split('\n');
  expect(manifest).toHaveLength(files.size - 1);
  for (const line of manifest) {
    const [sum, path] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files.get(path ?? '') ?? '')
        .digest('hex'),
    ).toBe(sum);
  }
});

it('says of each date what it is in EDTF, and by which rule', () => {
  const { corpus: dated } = outcomeOf({
    'a.txt': 'Harbour opens\n\nAna Berg left on Monday. She came back on Friday or so in May.\n',
    'a.yml': 'date: 2016-12-15\n',
  });
  const table = readFiles(dataFilesOf(dated)).find(({ path }) => path === 'data/mentions.jsonl');
  const first = (table?.text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => record.parse(JSON.parse(line)))
    .find(({ kind }) => kind === 'date');
  expect(first).toMatchObject({
    exact: 'Monday',
    edtf: '2016-12-12',
    edtfRule: 'last-before-publication',
  });
});
