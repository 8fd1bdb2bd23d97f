import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataFilesOf } from '../../../src/pipeline/data/index.ts';
import { outcomeOf } from '../corpus.ts';
import { sha256 } from './bag.ts';
import { dataPackage, faultsOfRows } from './frictionless.ts';
import { readFiles } from './read-files.ts';

const { corpus } = outcomeOf({
  'a.txt':
    'Harbour reopens\n\n“Some 300 boats and 12 per cent of all nets are back,” said Ana Berg in Port Ellis on Monday. The United Nations (UN) agreed, officials said.\n',
  'a.yml': 'date: 2016-12-15\npublisher: The Herald\n',
  'b.txt': 'Boats return\n\n“Some 300 boats are back,” said Ana Berg, the mayor, in Oslo.\n',
});
const files = new Map(readFiles(dataFilesOf(corpus)).map(({ path, text }) => [path, text]));
const described = dataPackage.parse(JSON.parse(files.get('data/datapackage.json') ?? ''));
const row = z.record(z.string(), z.unknown());
const rowsOf = (table: string) =>
  (files.get(`data/${table}.jsonl`) ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)));
const idsOf = (table: string) => new Set(rowsOf(table).map(({ id }) => id));
const tables = described.resources.filter(({ schema }) => schema);

describe('the description of the data', () => {
  it('says of each file that it describes how large it is and what it sums up to', () => {
    for (const { path, bytes, hash } of described.resources) {
      const text = files.get(`data/${path}`) ?? '';
      expect([path, bytes, hash]).toEqual([
        path,
        Buffer.byteLength(text),
        `sha256:${sha256(text)}`,
      ]);
    }
  });

  it('describes every file of the data but itself and the sums', () => {
    const paths = [...files.keys()].filter((path) => path.startsWith('data/'));
    const own = new Set(['data/datapackage.json', 'data/manifest-sha256.txt']);
    expect(described.resources.map(({ path }) => `data/${path}`).toSorted()).toEqual(
      paths.filter((path) => !own.has(path)).toSorted(),
    );
  });

  it.each(tables.map(({ name, schema }) => ({ name, schema })))(
    'says nothing of $name that its rows do not keep',
    ({ name, schema }) => {
      if (!schema) throw new Error('Unexpected lack of a schema.');
      expect(faultsOfRows(rowsOf(name), schema, idsOf)).toEqual([]);
    },
  );

  it('shows it when a row does not keep what is said', () => {
    const schema = tables.find(({ name }) => name === 'quotations')?.schema;
    const [first] = rowsOf('quotations');
    if (!schema || !first) throw new Error('Unexpected lack of quotations.');
    const faultsOf = (change: Readonly<Record<string, unknown>>) =>
      faultsOfRows([{ ...first, ...change }], schema, idsOf);
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ mode: 'loud' })).toEqual(['mode is "loud"']);
    expect(faultsOf({ id: 'q-1' })).toEqual(['id is "q-1"']);
    expect(faultsOf({ start: -1 })).toEqual(['start is -1']);
    expect(faultsOf({ exact: null })).toEqual(['exact is empty somewhere']);
    expect(faultsOf({ about: 'people/ana-berg' })).toEqual(['about is "people/ana-berg"']);
    expect(faultsOf({ source: 'sources/none' })).toEqual([
      'source sources/none is no id of sources',
    ]);
    expect(faultsOfRows([first, first], schema, idsOf)).toEqual(['id stands twice']);
  });
});

it('asks for each file to be read to its end before the next', () => {
  const unread = () => {
    for (const { parts } of dataFilesOf(corpus)) expect(parts).toBeDefined();
  };
  expect(unread).toThrow('data/sources.jsonl');
});
