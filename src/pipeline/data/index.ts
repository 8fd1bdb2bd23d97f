import type { Corpus } from '../../model/corpus.ts';
import { datapackageOf, type Resource } from './datapackage.ts';
import { whole, type StreamedFile } from './file.ts';
import { FORMS } from './forms.ts';
import { recordsOf } from './records.ts';
import { csvRows, jsonLines } from './rows.ts';
import { summed, type Sum } from './sums.ts';
import { TABLES, type Table } from './tables.ts';
import { twinsOf } from './twins.ts';

export type { DataFile } from './file.ts';

/**
 * The data that the site publishes: every table as JSON Lines and CSV, the same for other programs in
 * the `FORMS`, the canonical texts, a twin of each page, the description of them all, and a manifest of
 * sha256 sums. Each file is made while it is read, so the parts of one must be read before the next
 * is asked for; it throws when they are not.
 */
export function* dataFilesOf(corpus: Corpus): Generator<StreamedFile> {
  const sums = new Map<string, Sum>();
  yield* summed(describedFiles(corpus), sums);
  const others = [...TABLES.map(asLines), ...FORMS.flatMap(({ resource }) => resource ?? [])];
  const description = datapackageOf(TABLES, others, sums);
  yield* summed([whole('data/datapackage.json', description)], sums);
  yield { path: 'data/manifest-sha256.txt', parts: manifest(sums.values()) };
}

function* describedFiles(corpus: Corpus): Generator<StreamedFile> {
  const records = recordsOf(corpus);
  for (const { name, columns } of TABLES) {
    const own = () => records[name]?.() ?? [];
    yield { path: `data/${name}.jsonl`, parts: jsonLines(columns, own()) };
    yield { path: `data/${name}.csv`, parts: csvRows(columns, own()) };
  }
  for (const form of FORMS) yield* form.filesOf(corpus);
  for (const { id, analysed } of corpus.sources) yield whole(`${id}/text.txt`, analysed.text);
  yield* twinsOf(corpus);
}

function asLines({ name, description }: Table): Resource {
  const path = `${name}.jsonl`;
  return { name: `${name}-lines`, path, mediatype: 'application/jsonl', description };
}

/** One line a file, "<sha256>  <path>", as sha256sum writes and checks them. */
function* manifest(sums: Iterable<Sum>): Generator<string> {
  for (const { path, sha256 } of sums) yield `${sha256}  ${path}\n`;
}
