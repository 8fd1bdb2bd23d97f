import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOpen } from '../../src/model/ledger.ts';
import type { Published, PublishedLine } from '../../src/model/published.ts';
import type { Outcome } from '../../src/pipeline/index.ts';
import { marksOf } from '../../src/pipeline/published/marks.ts';
import { newlyPublished, publishedOf } from '../../src/pipeline/published/record.ts';
import { standInsOf, successorsOf, unsaidOf } from '../../src/pipeline/published/stand-ins.ts';
import { vanishedPages } from '../../src/pipeline/published/vanished.ts';
import { withStandIns } from './addresses/anchors.ts';
import { withRelativeAddresses } from './addresses/relative.ts';
import { withSuccessors } from './addresses/successors.ts';
import { type AppendedFile, filesWith, writeLasting } from './appended-file.ts';
import { readLedger } from './ledger-file.ts';
import type { PageAnchors } from './settle-addresses.ts';

/** Where Astro puts the page that is filled for each one that has vanished. */
const MOULD = 'vanished/index.html';

/**
 * Takes the mould out of a built site, before its addresses are made relative: a copy of it may come to lie
 * at any depth. Answers its words.
 */
export function takeMould(site: string): string {
  const html = readFileSync(join(site, MOULD), 'utf8');
  rmSync(dirname(join(site, MOULD)), { recursive: true });
  return html;
}

/** A finished site, and where its content lies. */
export interface Settling {
  /** Folder of the site. */
  readonly site: string;
  readonly files: PageAnchors;
  /** The page that is filled for each one that has vanished. */
  readonly mould: string;
  /** Folder of the generated pages, the ledger and the record. */
  readonly pages: string;
  /** The record of what was published before. */
  readonly record: AppendedFile<PublishedLine>;
  readonly outcome: Pick<Outcome, 'corpus' | 'withheld'>;
}

/**
 * Makes a built site answer at everything that was published before it: gives its pages the anchors that
 * have gone from them and a way to where a part of them went, puts a page where one has vanished, and adds its own pages and anchors to the
 * record. Answers the paths of all its pages, and those with contents of their own, with their anchors.
 */
export function settleAnchors(settling: Settling): {
  readonly files: readonly string[];
  readonly standing: Published;
} {
  const { site, files, mould, pages, record, outcome } = settling;
  const ledger = readLedger(pages);
  const published = publishedOf(record.lines);
  const made = new Map(
    [...files.keys()]
      .filter((file) => file.endsWith('index.html'))
      .map((file) => [file.slice(0, -'index.html'.length), file]),
  );
  const marks = marksOf(outcome.corpus);
  const standing: Published = new Map(
    [...made].flatMap(([page, file]) => {
      const line = ledger.get(page.slice(0, -1));
      if (line && !isOpen(line)) return [];
      const anchors = files.get(file) ?? [];
      return [[page, new Map(anchors.map((one) => [one, marks(page, one)]))] as const];
    }),
  );
  const edition = { site: standing, ledger, ...outcome };
  const named = new Map(outcome.corpus.entities.map(({ url, name }) => [url, name]));
  for (const [page, standIns] of standInsOf(published, edition)) {
    const file = join(site, made.get(page) ?? '');
    const root = rootFrom(page);
    const successors = successorsOf(page, standIns).map((url) => ({
      url,
      name: named.get(url) ?? url,
    }));
    const html = withStandIns(readFileSync(file, 'utf8'), standIns, root);
    writeFileSync(file, withSuccessors(html, successors, root));
  }
  const vanished = [...vanishedPages(published, standing, ledger)].map(([page, now]) =>
    fill(mould, site, page, now),
  );
  const lines = [
    ...newlyPublished(published, unsaidOf(published, edition)),
    ...newlyPublished(published, standing),
  ];
  writeLasting(pages, filesWith(record, lines));
  return { files: [...files.keys(), ...vanished].toSorted(), standing };
}

function fill(mould: string, site: string, page: string, now: string): string {
  const file = `${page}index.html`;
  const html = mould
    .replaceAll('__NOW__', now)
    .replace('data-root="/"', `data-root="${rootFrom(page)}"`);
  mkdirSync(join(site, page), { recursive: true });
  writeFileSync(join(site, file), withRelativeAddresses(html, file));
  return file;
}

function rootFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}
