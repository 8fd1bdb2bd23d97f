import { createHash } from 'node:crypto';
import type { Corpus } from '../../model/corpus.ts';
import { csvOf } from '../../text/csv.ts';
import { TABLES, type Column } from './columns.ts';
import { recordsOf, type DataRecord } from './records.ts';
import { twinsOf } from './twins.ts';

/** One file to publish beside the pages: its path below the root of the site, and its whole text. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The data that the site publishes: every table as JSON Lines and CSV, their Frictionless
 * description, the canonical texts, a twin of each page, and a manifest of sha256 sums of all of these.
 */
export function dataFilesOf(corpus: Corpus): DataFile[] {
  const records = recordsOf(corpus);
  const tables = TABLES.flatMap(({ name, columns }) => [
    { path: `data/${name}.jsonl`, text: jsonLines(columns, records[name] ?? []) },
    { path: `data/${name}.csv`, text: csv(columns, records[name] ?? []) },
  ]);
  const texts = corpus.sources.map(({ id, analysed }) => ({
    path: `${id}/text.txt`,
    text: analysed.text,
  }));
  const files = [
    ...tables,
    { path: 'data/datapackage.json', text: datapackage() },
    ...texts,
    ...twinsOf(corpus),
  ];
  return [...files, { path: 'data/manifest-sha256.txt', text: manifest(files) }];
}

function jsonLines(columns: readonly Column[], records: readonly DataRecord[]): string {
  return records
    .map(
      (record) =>
        `${JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, record[name] ?? null])))}\n`,
    )
    .join('');
}

function csv(columns: readonly Column[], records: readonly DataRecord[]): string {
  return csvOf(
    columns.map(({ name }) => name),
    records.map((record) => columns.map(({ name }) => record[name])),
  );
}

/** The description of the tables. Source: Frictionless Data Package, specs.frictionlessdata.io. */
function datapackage(): string {
  const resources = TABLES.map(({ name, columns }) => ({
    name,
    path: `${name}.csv`,
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: columns, primaryKey: 'id', missingValues: [''] },
  }));
  return `${JSON.stringify({ name: 'sourcebook', resources }, undefined, 2)}\n`;
}

/** One line a file, "<sha256>  <path>", as sha256sum writes and checks them. */
function manifest(files: readonly DataFile[]): string {
  return files
    .map(({ path, text }) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
    .join('');
}
