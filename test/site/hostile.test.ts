import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { serve } from '../../scripts/steps/serve.ts';
import { HOSTILE_STRINGS } from '../hostile/strings.ts';
import {
  factsOf,
  HARMLESS_STRINGS,
  namesOf,
  TARGET,
  writeCorpus,
  writeHostileCorpus,
} from '../hostile/write-corpus.ts';
import { ALIKE, TURNED_AWAY } from '../hostile/write-odd-files.ts';
import { roundTrip } from '../pipeline/data/round-trip.ts';
import { type Answered, command } from './command.ts';
import { type Inspected, inspectSite } from './inspect.ts';
import { broken } from './links.ts';
import { openReader } from './reader.ts';
import { textsOf } from './sources-of.ts';
import { unlike } from './verbatim.ts';

const published = z.looseObject({ id: z.string(), title: z.string(), text: z.string() });

const searchTexts = z.looseObject({ texts: z.array(z.looseObject({ text: z.string() })) });

/** What the templates alone can make: an element, or an element with an attribute. */
function parts(pages: readonly Inspected[]): Set<string> {
  return new Set(
    pages.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => {
        const [element = '', ...attributes] = shape.split(' ');
        return [element, ...attributes.map((attribute) => `${element} ${attribute}`)];
      }),
    ),
  );
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('a site of hostile texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-hostile-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  let built: Answered;
  let pages: Inspected[] = [];
  /** Pages of the same templates without any hostile string. */
  let harmless: Inspected[] = [];

  beforeAll(async () => {
    writeHostileCorpus(content);
    built = await command('build', ['--content', content, '--out', site]);
    if (existsSync(site)) pages = await inspectSite(site);
    const like = join(folder, 'like');
    writeCorpus(join(like, 'content'), HARMLESS_STRINGS);
    const other = ['--content', join(like, 'content'), '--out', join(like, 'site')];
    const { status, said } = await command('build', other);
    if (status !== 0) throw new Error(said);
    harmless = [...(await inspectSite(inject('site'))), ...(await inspectSite(join(like, 'site')))];
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const rowsOf = (table: string) =>
    readFileSync(join(site, 'data', `${table}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  const sources = () => rowsOf('sources').map((row) => published.parse(row));

  test('is built, names each file it could not use, and counts the reasons in its last line', () => {
    expect(Object.keys(TURNED_AWAY).filter((file) => !built.said.includes(file))).toEqual([]);
    const last = built.said.trim().split('\n').at(-1) ?? '';
    expect(last).toMatch(/^Turned away: \d+ \(/);
    for (const [reason, files] of Map.groupBy(Object.entries(TURNED_AWAY), ([, why]) => why)) {
      expect(last).toContain(`${files.length} ${reason}`);
    }
    expect(built.status).toBe(3);
    expect(pages.length).toBeGreaterThan(HOSTILE_STRINGS.length);
  });

  test('holds no element, attribute or script that the templates do not write', () => {
    const known = parts(harmless);
    expect([...parts(pages)].filter((part) => !known.has(part))).toEqual([]);
    const scripts = new Set(harmless.flatMap((page) => page.scripts));
    const strange = pages
      .flatMap((page) => page.scripts)
      .filter((script) => !scripts.has(script) && !script.startsWith('application/ld+json'));
    expect(strange).toEqual([]);
  });

  test('shows the words of every text exactly', () => {
    const texts = new Map(
      sources().map(({ id, text }) => [id, readFileSync(join(site, text), 'utf8')]),
    );
    for (const [id, text] of textsOf(content)) {
      // What is published of a file that is its own canonical text is the file.
      expect(texts.get(id)).toBe(text);
    }
    const searched = globSync('load/search/texts/*.json', { cwd: site }).flatMap((file) =>
      searchTexts
        .parse(JSON.parse(readFileSync(join(site, file), 'utf8')))
        .texts.map(({ text }) => text),
    );
    expect(searched.toSorted()).toEqual([...texts.values()].toSorted());
    expect(texts.size).toBeGreaterThan(namesOf(HOSTILE_STRINGS).length);
    const wrong = pages.flatMap((page) => unlike(page, texts).slice(0, 1));
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('shows every string as text on the page of its source', () => {
    const held = pages.filter(({ file }) => file.startsWith('sources/the-letters-part'));
    const whole = flat(held.map(({ text }) => text).join('\n'));
    // A line end may part two paragraphs, which stand in elements of their own.
    const isShown = (hostile: string) =>
      hostile.split('\n').every((line) => whole.includes(flat(line)));
    expect(HOSTILE_STRINGS.filter((hostile) => !isShown(hostile))).toEqual([]);
  });

  test('shows facts and file names as they were written, and publishes them so', () => {
    const titles = flat(pages.map(({ title }) => title).join('\n'));
    const data = new Set(sources().map(({ title }) => title));
    expect(factsOf(HOSTILE_STRINGS).filter((fact) => !titles.includes(flat(fact)))).toEqual([]);
    expect(factsOf(HOSTILE_STRINGS).filter((fact) => !data.has(fact))).toEqual([]);
    const names = namesOf(HOSTILE_STRINGS);
    expect(names.filter((name) => !titles.includes(flat(name)))).toEqual([]);
  });

  test("shows an editor's words as text, and takes none of them for anything else", () => {
    expect(built.said).not.toMatch(/bad-curation|bad-site/);
    const about = pages.find(({ file }) => file === `${TARGET}/index.html`);
    const log = pages.find(({ file }) => file === 'corrections/index.html');
    for (const page of [about, log]) {
      const shown = flat(page?.text ?? '');
      expect(factsOf(HOSTILE_STRINGS).filter((words) => !shown.includes(flat(words)))).toEqual([]);
    }
  });

  test('publishes data from which every statement is found again, in tables, annotations and TEI', () => {
    const { statements, lost } = roundTrip((path) => readFileSync(join(site, path), 'utf8'));
    expect(lost).toEqual([]);
    expect(statements).toBeGreaterThan(HOSTILE_STRINGS.length);
  });

  test('has no two paths that some disk takes for one, and none that some disk cannot hold', () => {
    const same = (path: string): string => path.normalize('NFC').toLowerCase();
    for (const root of [site, content]) {
      const paths = globSync('**/*', { cwd: root, exclude: ['texts/**'] });
      expect(new Set(paths.map(same)).size).toBe(paths.length);
      const names = new Set(paths.flatMap((path) => path.split(/[/\\]/)));
      expect([...names].filter((name) => !/^[\w.@~+-]{1,120}$/.test(name))).toEqual([]);
      const devices = /^(con|prn|aux|nul|(com|lpt)\d)(\.|$)/i;
      expect([...names].filter((name) => devices.test(name))).toEqual([]);
    }
    const alike = new Set(Object.values(ALIKE));
    const titles = new Set(sources().map(({ title }) => title));
    expect([...alike].filter((title) => !titles.has(title))).toEqual([]);
  });

  test('has no broken link and runs into no address of another host', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    expect(pages.flatMap((page) => broken(page, byFile, site)).slice(0, 20)).toEqual([]);
    const out = pages.flatMap(({ addresses }) =>
      addresses.filter(({ value }) =>
        /^(?:[a-z]+:)?\/\/[^/]*evil|^(javascript|data|vbscript|file):/i.test(value),
      ),
    );
    expect(out).toEqual([]);
  });

  test('writes no file outside its folder', () => {
    expect(existsSync(join(folder, 'etc'))).toBe(false);
    expect(pages.filter(({ file }) => file.includes('..'))).toEqual([]);
  });

  test('runs none of it in a browser, asks nothing of another host, and breaks no policy', async () => {
    const { server, address } = await serve(site, 47_350);
    const reader = await openReader({}, address);
    try {
      reader.page.on('dialog', (dialog) => {
        reader.complaints.push(dialog.message());
        void dialog.dismiss();
      });
      const held = pages.filter(({ file }) => file.startsWith('sources/the-letters-part'));
      expect(held.length).toBeGreaterThan(20);
      // Of every folder some pages, among them all readings.
      const others = [...Map.groupBy(pages, ({ file }) => file.split('/')[0])].flatMap(([, all]) =>
        all.slice(0, 2),
      );
      for (const { file } of [...held, ...others]) {
        await reader.read(encodeURI(file.replace(/index\.html$/, '')));
      }
      await reader.read(`${TARGET}/`);
      expect(reader.complaints).toEqual([]);
    } finally {
      await reader.close();
      server.closeAllConnections();
      server.close();
    }
  });

  test('finds hostile strings by searching, and shows them as text', async () => {
    const { server, address } = await serve(site, 47_360);
    const reader = await openReader({}, address);
    try {
      for (const words of ['"onerror=alert(1)"', '"не"', 'Zoë Ferry', '"hasOwnProperty"']) {
        await reader.read(`search/?q=${encodeURIComponent(words)}`);
        await reader.page.waitForFunction(() => document.readyState === 'complete');
      }
      const found = reader.page.locator('main').getByText('hasOwnProperty').first();
      await found.waitFor();
      expect(reader.complaints).toEqual([]);
    } finally {
      await reader.close();
      server.closeAllConnections();
      server.close();
    }
  });
});
