import {
  appendFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editionsOf } from '../../scripts/steps/editions.ts';
import { command } from './command.ts';
import { hashesOf } from './hashes.ts';

const FERRY =
  'The ferry\n\n“We left at noon,” said Anna Berg in Norway.\n\nAbout 40 people left Oslo.\n\n' +
  '“Nobody was hurt,” said John Hale on Monday.\n';
const EDITED = FERRY.replace('About 40', 'About 400');
const BRIDGE = 'The bridge\n\n“We closed it,” said Mia Lund in Oslo. Some 300 people waited.\n';

const SITE = 'https://example.org/';

const rows = z.array(z.looseObject({ id: z.string(), exact: z.string().optional() }));
const pairs = z.array(z.object({ before: z.looseObject({}), after: z.looseObject({}) }));
const changesFile = z.object({
  name: z.string(),
  after: z.string(),
  changes: z.object({
    sources: z.object({ added: rows, gone: rows, edited: pairs }),
    statements: z.object({ added: rows, gone: rows, reattributed: pairs, reread: pairs }),
    entities: z.looseObject({ added: rows, gone: rows }),
  }),
});

describe('two editions of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-editions-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const write = (name: string, text: string) => {
    writeFileSync(join(content, 'texts', name), text);
  };
  const release = (...more: string[]) =>
    command('release', ['--content', content, '--out', site, ...more]);
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  let [first, second] = ['', ''];
  let frozen: Record<string, string> = {};
  let again = '';

  beforeAll(async () => {
    mkdirSync(join(content, 'texts'), { recursive: true });
    write('ferry.txt', FERRY);
    const one = await release('--date', '2024-03-01', '--site', SITE);
    if (one.status !== 0) throw new Error(one.said);
    first = editionsOf(content)[0]?.name ?? '';
    frozen = hashesOf(join(content, 'editions', first));
    write('ferry.txt', EDITED);
    write('bridge.txt', BRIDGE);
    mkdirSync(join(content, 'curation'));
    const quotation = globSync('quotations/q-*.mdx', { cwd: content }).find((path) =>
      readFileSync(join(content, path), 'utf8').includes('Nobody was hurt'),
    );
    writeFileSync(
      join(content, 'curation', 'credits.yml'),
      `- speaker: ${quotation?.replace('.mdx', '')}\n  is: people/anna-berg\n  by: Editor\n`,
    );
    const two = await release(
      '--date',
      '2024-04-01',
      '--site',
      SITE,
      '--retire',
      'The number was corrected.',
    );
    if (two.status !== 0) throw new Error(two.said);
    second = editionsOf(content)[1]?.name ?? '';
    again = (await release('--date', '2024-05-01')).said;
  }, 600_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('are named by their day and by what they hold', () => {
    expect(first).toMatch(/^2024-03-01-[0-9a-f]{12}$/);
    expect(second).toMatch(/^2024-04-01-[0-9a-f]{12}$/);
  });

  test('leave the first byte for byte as it was, in its keeping and on the site', () => {
    expect(Object.keys(frozen).length).toBeGreaterThan(50);
    expect(hashesOf(join(content, 'editions', first))).toEqual(frozen);
    expect(hashesOf(join(site, 'editions', first))).toEqual(frozen);
  });

  test('are bags with sums of all their files, described as research objects', () => {
    const sums = ['manifest', 'tagmanifest'].flatMap((name) =>
      read(`editions/${first}/${name}-sha256.txt`).trimEnd().split('\n'),
    );
    const { 'tagmanifest-sha256.txt': _, ...others } = frozen;
    expect(Object.fromEntries(sums.map((line) => [line.slice(66), line.slice(0, 64)]))).toEqual(
      others,
    );
    expect(read(`editions/${first}/bagit.txt`)).toContain('BagIt-Version: 1.0');
    const crate = read(`editions/${first}/ro-crate-metadata.json`);
    expect(crate).toContain('"datePublished": "2024-03-01"');
    expect(crate).toContain(`${SITE}editions/${first}/`);
  });

  test('say on each page which edition it is, and lead to the living page', () => {
    const page = read(`editions/${first}/people/anna-berg/index.html`);
    expect(page).toContain(`This is edition ${first}`);
    expect(page).toContain('href="../../../../people/anna-berg/"');
    expect(read('people/anna-berg/index.html')).not.toContain('This is edition');
  });

  test('are cited first by the living page as long as it holds the same', () => {
    expect(read('people/anna-berg/index.html')).toContain(
      `https://example.org/editions/${second}/people/anna-berg/`,
    );
  });

  test('tell what changed: as data, as a page and as a feed', () => {
    const { changes, ...of } = changesFile.parse(
      JSON.parse(read(`changes/${second}/changes.json`)),
    );
    expect(of).toEqual({ name: second, after: first });
    expect(changes.sources.added.map(({ id }) => id)).toEqual(['sources/the-bridge']);
    expect(changes.sources.edited).toHaveLength(1);
    expect(changes.statements.added.map(({ exact }) => exact)).toContain('About 400');
    expect(changes.statements.gone.map(({ exact }) => exact)).toEqual(['About 40']);
    expect(changes.statements.reattributed.map(({ after }) => after['speaker'])).toEqual([
      'people/anna-berg',
    ]);
    const page = read(`changes/${second}/index.html`);
    expect(page).toContain('in the edition before to John Hale');
    const feed = read('changes.atom');
    expect(feed).toContain('<updated>2024-04-01T00:00:00Z</updated>');
    expect(feed.indexOf(second)).toBeLessThan(feed.indexOf(first));
  });

  test('are not made anew when nothing has changed', () => {
    expect(again).toContain(`Nothing has changed since edition ${second}`);
    expect(editionsOf(content)).toHaveLength(2);
  });

  test('stop a build when one of their files has changed', async () => {
    appendFileSync(join(content, 'editions', first, 'index.html'), ' ');
    const { status, said } = await command('build', ['--content', content, '--out', site]);
    expect(status).toBe(1);
    expect(said).toContain('index.html has other bytes');
    expect(read('index.html').length).toBeGreaterThan(100);
  }, 120_000);
});
