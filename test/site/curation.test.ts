import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/steps/serve.ts';
import { TEXTS } from '../pipeline/curate/decided.ts';
import { sideways, violations } from './axe.ts';
import { type Answered, command } from './command.ts';
import { inspectSite } from './inspect.ts';
import { broken } from './links.ts';
import { openReader, type Reader } from './reader.ts';

const NOTE = 'Mayor until <b>2019</b>, {not} later.';
const DECISIONS = `# What we know of the harbour.
- join: people/annie-berg
  to: people/anna-berg
  because: One mayor.
  by: Ada Lind
  date: 2024-05-17
- name: people/anna-berg
  prefLabel: {editor: Anna Maria Berg}
  altLabel: Mayor Berg
  hiddenLabel: Anna Burgh
  sameAs: Q42
- coordinates: places/oslo
  latitude: 59.91
  longitude: 10.75
- suppress: people/omar-haddad
  because: At the request of the person.
  date: 2024-06-01
- note: people/anna-berg
  text: "${NOTE}"
  by: Ada Lind
  date: 2024-05-18
- note: sources/ferry-sails-again
  text: Typed from the printed page.
  by: Ada Lind
  date: 2024-05-18
- nmae: people/anna-berg
`;

describe('a site with decisions of an editor', () => {
  const content = mkdtempSync(join(tmpdir(), 'sourcebook-curation-'));
  const site = join(content, 'sourcebook', 'site');
  let before: Answered;
  let built: Answered;
  let served: Awaited<ReturnType<typeof serve>>;
  let reader: Reader;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(content, name), text);
    before = await command('generate', ['--content', content]);
    mkdirSync(join(content, 'sourcebook', 'curation'));
    writeFileSync(join(content, 'sourcebook', 'curation', 'README.md'), 'For people.');
    writeFileSync(join(content, 'sourcebook', 'curation', 'harbour.yml'), DECISIONS);
    built = await command('build', ['--content', content]);
    served = await serve(site, 47_430);
    reader = await openReader({ viewport: { width: 320, height: 800 } }, served.address);
  });
  afterAll(async () => {
    await reader.close();
    served.server.closeAllConnections();
    served.server.close();
    rmSync(content, { recursive: true, force: true });
  });

  test('is built all the same when one decision is bad, which is named with its place', () => {
    expect(before.status).toBe(0);
    expect(built.status).toBe(3);
    expect(built.said).toContain('curation/harbour.yml');
    expect(built.said).toContain('did you mean “name”?');
  });

  test('leads from the joined page to the other, which says why', async () => {
    await reader.read('people/annie-berg/');
    await reader.page.waitForURL('**/people/anna-berg/');
    expect(await reader.page.locator('h1').innerText()).toBe('Anna Maria Berg');
    expect(await reader.page.locator('#identity').innerText()).toContain(
      '“Anna Berg” and “Annie Berg”. By the editor’s decision: the two are one.',
    );
  });

  test('marks what the editor says as the editor’s, byte for byte', async () => {
    await reader.read('people/anna-berg/');
    expect(await reader.page.locator('header').last().innerText()).toContain(
      'Name given by the editor',
    );
    const editor = reader.page.getByRole('complementary', { name: 'From the editor' });
    expect(await editor.locator('.editor-note p').first().textContent()).toBe(NOTE);
    expect(await editor.innerText()).toContain('Note by the editor: Ada Lind, 18 May 2024');
    expect(await editor.innerText()).toContain('Mayor Berg');
    expect(await reader.page.locator('body').innerText()).not.toContain('Anna Burgh');
  });

  test('shows a note on a source outside its text', async () => {
    await reader.read('sources/ferry-sails-again/');
    expect(await reader.page.locator('#editor').innerText()).toContain(
      'Typed from the printed page.',
    );
    expect(await reader.page.locator('#text').innerText()).not.toContain('Typed from');
  });

  test('keeps nothing of a suppressed person but the closed address', async () => {
    await reader.read('people/omar-haddad/');
    expect(await reader.page.locator('main').innerText()).toContain(
      'At the request of the person.',
    );
    await reader.read('people/');
    expect(await reader.page.locator('main').innerText()).not.toContain('Haddad');
    for (const file of [
      'data/people.csv',
      'data/quotations.csv',
      'data/mentions.csv',
      'corrections.json',
    ])
      expect(readFileSync(join(site, file), 'utf8')).not.toMatch(/haddad/i);
  });

  test('lists the decisions, the newest first, without naming the suppressed person', async () => {
    await reader.read('about/');
    await reader.page.getByRole('link', { name: 'list of corrections' }).click();
    const rows = await reader.page.locator('.corrections-list > li').allInnerTexts();
    expect(rows).toHaveLength(6);
    expect(rows[0]).toContain('1 June 2024');
    expect(rows.at(-1)).toContain('Without a date');
    expect(rows.join('\n')).toContain('The editor’s reason: One mayor.');
    expect(rows.join('\n')).not.toMatch(/haddad/i);
  });

  test('is without faults for axe, on a narrow screen too', async () => {
    for (const path of ['corrections/', 'people/anna-berg/', 'places/oslo/']) {
      await reader.read(path);
      expect(await violations(reader)).toEqual([]);
      expect(await sideways(reader)).toBeLessThanOrEqual(0);
    }
  });

  test('has no link that ends nowhere', async () => {
    const pages = await inspectSite(site);
    const byFile = new Map(pages.map((page) => [page.file, page]));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap((page) => broken(page, byFile, site))).toEqual([]);
  });

  test('is as it was when the decisions are taken out', async () => {
    rmSync(join(content, 'sourcebook', 'curation', 'harbour.yml'));
    const { status } = await command('generate', ['--content', content]);
    expect(status).toBe(0);
    const ledger = readFileSync(join(content, 'sourcebook', 'ids.jsonl'), 'utf8').split('\n');
    const last = ledger.findLast((line) => line.includes('"id":"people/omar-haddad"'));
    expect(last).toContain('"key":"omar-haddad"');
    expect(last).not.toMatch(/"gone"|"to"/);
    expect(readFileSync(join(content, 'sourcebook', 'people', 'annie-berg.mdx'), 'utf8')).toContain(
      'title: "Annie Berg"',
    );
  });

  test('is reviewed by a command that gives the lines to paste', async () => {
    const { status, said } = await command('review', ['--content', content]);
    expect(status).toBe(0);
    expect(said).toContain('- join: people/annie-berg\n  to: people/anna-berg\n');
  });
});
