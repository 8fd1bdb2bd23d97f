import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { Corpus } from '../../src/model/corpus.ts';
import { EDITION_LIST, type EditionLine, EDITIONS } from '../../src/model/edition.ts';
import { bagFilesOf } from '../../src/pipeline/data/bagit.ts';
import type { DataFile } from '../../src/pipeline/data/file.ts';
import { dataFilesOf } from '../../src/pipeline/data/index.ts';
import { roCrateOf } from '../../src/pipeline/data/ro-crate.ts';
import type { Sum } from '../../src/pipeline/data/sums.ts';
import { byCodeUnit } from '../../src/text/order.ts';
import { type AppendedFile, filesWith, readAppendedFile, writeLasting } from './appended-file.ts';

/** The sums of what a bag holds, and of all its other files but the second of these. */
const MANIFESTS = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'] as const;

/** What a host reads at the root of a site only, and what starts there; no part of an edition. */
const OF_THE_HOST = /^(?:_headers|_redirects|\.htaccess|404\.html|deploy\/)/;

/** The editions that were frozen, in that order; empty when there is none. Throws, naming the line, on a damaged one. */
export function editionsOf(pages: string): readonly EditionLine[] {
  return listOf(pages).lines;
}

/** A line that was cut off is no edition made anew by a build: its pages would be missing in silence. */
function listOf(pages: string): AppendedFile<EditionLine> {
  const list = readAppendedFile(pages, EDITION_LIST);
  const [cut] = list.problems;
  if (cut)
    throw new Error(
      `${cut.file}:${cut.line}: ${cut.reason}. Put the line back as it was, for example from version control.`,
    );
  return list;
}

/** The sha256 of everything that an edition of a corpus publishes as data, texts included, in hex. */
export function hashOf(corpus: Corpus): string {
  const hash = createHash('sha256');
  for (const { path, parts } of dataFilesOf(corpus)) {
    hash.update(`${path}\n`);
    for (const part of parts) hash.update(part);
  }
  return hash.digest('hex');
}

/**
 * Tells the templates which edition to cite: the one that is being frozen, else the last one that
 * holds just what the corpus holds; none when the living site has gone on.
 */
export function tellEdition(corpus: Corpus, pages: string, frozen: EditionLine | undefined): void {
  const editions = editionsOf(pages);
  const sha256 = frozen || editions.length === 0 ? '' : hashOf(corpus);
  const cited = frozen ?? editions.findLast((edition) => edition.sha256 === sha256);
  process.env['SOURCEBOOK_FROZEN'] = frozen?.name ?? '';
  process.env['SOURCEBOOK_EDITION'] = cited
    ? JSON.stringify({ name: cited.name, date: cited.date, path: `${EDITIONS}/${cited.name}/` })
    : '';
}

/** What an edition is, besides its name: where it will lie on the web, and what it is called there. */
export interface About {
  readonly title: string;
  /** Address of the site, when it is known. */
  readonly site: string | undefined;
}

/**
 * Keeps a built site as an edition, described as an RO-Crate and summed up as a bag (BagIt), so that
 * `sha256sum -c` checks it, and enters it in the list. It is moved to its place whole, and entered
 * last, so that a crash leaves no edition or a whole one.
 */
export function freeze(site: string, pages: string, edition: EditionLine, about: About): void {
  const folder = join(pages, EDITIONS);
  const place = join(folder, edition.name);
  const attempt = `${place}.part`;
  for (const left of [attempt, place]) rmSync(left, { recursive: true, force: true });
  for (const path of filesOf(site)) {
    if (!OF_THE_HOST.test(path)) cpSync(join(site, path), join(attempt, path));
  }
  const write = ({ path, text }: DataFile) => {
    writeFileSync(join(attempt, path), text);
  };
  const { name, date } = edition;
  const description = `Edition ${name} of ${about.title}, as it was published.`;
  const dated = { ...(date !== undefined && { date }) };
  const address = about.site && new URL(`${EDITIONS}/${name}/`, about.site).href;
  write(
    roCrateOf(sumsOf(attempt), {
      ...{ name: `${about.title}, edition ${name}`, description, ...dated },
      ...(address !== undefined && { address }),
    }),
  );
  bagFilesOf(sumsOf(attempt), { identifier: name, description, ...dated }).forEach(write);
  renameSync(attempt, place);
  writeLasting(pages, filesWith(listOf(pages), [edition]));
}

/**
 * Lays every edition below a site that is being built, as it was frozen. Throws, naming the file, when
 * one is not byte for byte what its manifest says.
 */
export function layEditions(pages: string, site: string): void {
  for (const { name } of editionsOf(pages)) {
    const folder = join(pages, EDITIONS, name);
    verify(folder);
    mkdirSync(join(site, EDITIONS), { recursive: true });
    cpSync(folder, join(site, EDITIONS, name), { recursive: true });
  }
}

function verify(folder: string): void {
  const [, last] = MANIFESTS;
  const sums = new Map(
    MANIFESTS.flatMap((manifest) => {
      if (!existsSync(join(folder, manifest))) throw faultOf(folder, manifest, 'is missing');
      return summedIn(readFileSync(join(folder, manifest), 'utf8'));
    }),
  );
  for (const { path, sha256 } of sumsOf(folder)) {
    if (path === last) continue;
    if (!sums.has(path)) throw faultOf(folder, path, 'was not there when it was frozen');
    if (sums.get(path) !== sha256) throw faultOf(folder, path, 'has other bytes');
    sums.delete(path);
  }
  for (const path of sums.keys()) throw faultOf(folder, path, 'is missing');
}

/** The lines of a manifest, as path and sum; paths have their line ends and percent signs encoded. */
function summedIn(manifest: string): (readonly [string, string])[] {
  const lines = manifest.split('\n').filter((line) => line !== '');
  return lines.map((line) => [
    line.slice(66).replace(/%(?:25|0[AD])/gi, (sign) => decodeURIComponent(sign)),
    line.slice(0, 64),
  ]);
}

function faultOf(folder: string, path: string, fault: string): Error {
  return new Error(
    `Unexpected change of a frozen edition: ${path} ${fault} in ${folder}. Editions stay as they are for ever; put the file back, for example from version control.`,
  );
}

function sumsOf(folder: string): Sum[] {
  return filesOf(folder).map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}

function filesOf(folder: string): string[] {
  return globSync(['**/*', '**/.*'], { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .toSorted(byCodeUnit);
}
