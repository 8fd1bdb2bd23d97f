import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { arrayAt, sortedArray } from './cbor-order.ts';

const entryFile = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/** What every file of the index starts with, once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Gives the index for search the same bytes each time. Pagefind 1.5 writes the values of a filter in
 * an order of chance, and names files by their bytes; here the values are sorted, and the files that
 * name each other are named anew.
 */
export function settleSearchIndex(folder: string): void {
  const names = new Map<string, string>();
  for (const file of filesIn(join(folder, 'filter'), '.pf_filter')) {
    // [name, [[value, [page, …]], …]]
    const { head, items } = arrayAt(contentOf(join(folder, 'filter', file)));
    const [name, values] = items;
    if (!name || !values) throw new Error(`Unexpected filter ${file}, expected a name and values.`);
    const old = file.replace('.pf_filter', '');
    const settled = Buffer.concat([head, name, sortedArray(values)]);
    names.set(old, rename(old, settled));
    rmSync(join(folder, 'filter', file));
    write(join(folder, 'filter', `${names.get(old)}.pf_filter`), settled);
  }
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = entryFile.parse(JSON.parse(readFileSync(entryPath, 'utf8')));
  for (const language of Object.values(entry.languages)) {
    const path = join(folder, `pagefind.${language.hash}.pf_meta`);
    const { head, items } = arrayAt(contentOf(path));
    const settled = Buffer.concat([head, ...items.map((item) => renamed(item, names))]);
    rmSync(path);
    language.hash = rename(language.hash, settled);
    write(join(folder, `pagefind.${language.hash}.pf_meta`), settled);
  }
  writeFileSync(entryPath, JSON.stringify(entry));
}

/** A part of the index of files; the list of filters has each filter's file named anew, and is sorted. */
function renamed(item: Buffer, names: ReadonlyMap<string, string>): Buffer {
  let bytes = Buffer.from(item);
  let isFilters = false;
  for (const [old, name] of names) {
    const at = bytes.indexOf(old);
    if (at < 0) continue;
    isFilters = true;
    bytes = Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(name),
      bytes.subarray(at + old.length),
    ]);
  }
  return isFilters ? sortedArray(bytes) : bytes;
}

/** A name of the same length, made of the content: "en_1a2b3c4". */
function rename(old: string, content: Buffer): string {
  const [language = '', hash = ''] = old.split('_');
  const fresh = createHash('sha256').update(content).digest('hex').slice(0, hash.length);
  return `${language}_${fresh}`;
}

function filesIn(folder: string, extension: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(extension));
}

function contentOf(path: string): Buffer {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error(`Unexpected file ${path}, expected a part of the search index.`);
  }
  return bytes.subarray(SIGNATURE.length);
}

function write(path: string, content: Buffer): void {
  writeFileSync(path, gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 }));
}
