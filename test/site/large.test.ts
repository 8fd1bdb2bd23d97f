import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/steps/serve.ts';
import { sideways, violations } from './axe.ts';
import { command } from './command.ts';
import { type Inspected, inspectSite } from './inspect.ts';
import { broken } from './links.ts';
import { ARABIC_TITLE, ARABIC_WORDS, writeManyNames } from './many-names.ts';
import { openReader, type Reader } from './reader.ts';

describe('a site of more names than a page holds, and of a text from right to left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-large-'));
  const site = join(folder, 'site');
  let served: Awaited<ReturnType<typeof serve>>;
  let pages: readonly Inspected[] = [];
  let arabic = '';
  const readers: Reader[] = [];

  const reader = async (options: Parameters<typeof openReader>[0] = {}): Promise<Reader> => {
    const opened = await openReader(options, served.address);
    readers.push(opened);
    return opened;
  };
  const types = () => ({
    home: '',
    'a list that was cut': 'people/',
    'a sheet of it': 'people/from/a/',
    'a list of sources': 'sources/',
    'a list of quotations that was cut': 'quotations/',
    'a source from right to left': arabic,
    'a person in it': 'people/anna-balberg/',
    comparisons: 'compare/',
  });

  beforeAll(async () => {
    writeManyNames(join(folder, 'content'));
    const { status, said } = await command('build', [
      ...['--content', join(folder, 'content'), '--out', site],
    ]);
    if (status !== 0) throw new Error(said);
    pages = await inspectSite(site);
    arabic = pages
      .filter(({ title, file }) => title === ARABIC_TITLE && file.startsWith('sources/'))
      .map(({ file }) => file.replace('index.html', ''))
      .join();
    served = await serve(site, 47_410);
  });
  afterAll(async () => {
    for (const each of readers) await each.close();
    served.server.closeAllConnections();
    served.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has no broken link, and no id twice on a page', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    expect(pages.flatMap((page) => broken(page, byFile, site)).slice(0, 10)).toEqual([]);
    const twice = pages.flatMap(({ file, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`),
    );
    expect(twice.slice(0, 10)).toEqual([]);
  });

  test('lists every person once, on pages by initial', async () => {
    const { page, read } = await reader();
    const listed: string[] = [];
    for (const file of globSync('people/from/**/index.html', { cwd: site })) {
      await read(file.replace('index.html', ''));
      const own = page.locator('.letter li:not(.see) a');
      listed.push(...(await own.evaluateAll((links) => links.map(String))));
    }
    const all = globSync('people/*/index.json', { cwd: site });
    expect(all.length).toBeGreaterThan(500);
    expect(listed.length).toBe(all.length);
    expect(new Set(listed).size).toBe(all.length);
  });

  test('leads from the list to an initial, to the pages beside it, and back', async () => {
    const { page, read } = await reader();
    await read('people/');
    expect(await page.locator('.letters a').count()).toBeGreaterThan(10);
    await page.locator('.letters a', { hasText: 'H' }).click();
    await page.waitForURL('**/people/from/h/');
    expect(await page.locator('h1').innerText()).toBe('People: H');
    expect(await page.locator('.letters [aria-current]').innerText()).toMatch(/^H/);
    await page.locator('.sheets a[rel="next"]').click();
    await page.waitForURL('**/people/from/i/');
    await page.locator('.crumbs a', { hasText: 'People' }).click();
    await page.waitForURL('**/people/');
  });

  test('leads on from where a letter stood when the list was short', async () => {
    const { page, read } = await reader();
    await read('people/#letter-H');
    await page.locator(':target').click();
    expect(await page.locator('h1').innerText()).toBe('People: H');
  });

  test('finds the names of all pages by what they hold, and keeps it in the address', async () => {
    const { page, read, complaints } = await reader();
    await read('people/from/a/');
    await page.getByRole('searchbox', { name: 'Filter people by name' }).fill('Oscar Kál');
    await page.locator('#list-found li').first().waitFor();
    expect(await page.locator('#list-found li').allInnerTexts()).toEqual(['Oscar Kalberg']);
    expect(await page.locator('#list-status').innerText()).toBe('One name holds “Oscar Kál”.');
    expect(await page.locator('#list').isVisible()).toBe(false);
    await page.reload();
    await page.locator('#list-found li').first().waitFor();
    await page.locator('#list-found a').click();
    await page.waitForURL('**/people/oscar-kalberg/');
    await page.goBack();
    await page.locator('#list-found li').first().waitFor();
    await page.locator('#name').fill('nobody at all');
    await expect
      .poll(() => page.locator('#list-status').innerText())
      .toBe('No name holds “nobody at all”.');
    await page.locator('#name').fill('');
    await expect.poll(() => page.locator('#list').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  test('shows all names that hold what was typed, some at a time', async () => {
    const { page, read } = await reader();
    await read('people/?name=a');
    const more = page.locator('#list-found button');
    await more.click();
    expect(await page.locator('#list-found a').count()).toBeGreaterThan(200);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('has no filter, and the whole list, where no scripts run', async () => {
    const { page, read } = await reader({ javaScriptEnabled: false });
    await read('people/from/h/');
    expect(await page.locator('#list-filter').isVisible()).toBe(false);
    expect(await page.locator('.letter li').count()).toBeGreaterThan(10);
  });

  test('keeps words from right to left apart from those around them', async () => {
    const { page, read } = await reader();
    await read(arabic);
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await direction('h1')).toBe('rtl');
    expect(await page.locator('.block.paragraph p').first().innerText()).toBe(ARABIC_WORDS);
    expect(await direction('.block.paragraph p')).toBe('rtl');
    expect(await direction('.crumbs [aria-current] bdi')).toBe('rtl');
    await read('sources/');
    expect(
      await page
        .locator('.source-list bdi', { hasText: ARABIC_TITLE })
        .evaluate((element) => getComputedStyle(element).direction),
    ).toBe('rtl');
  });

  test.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'dark', width: 320 },
  ] as const)('has nothing that axe finds wrong: $colorScheme, $width pixels', async (screen) => {
    const { colorScheme, width } = screen;
    const opened = await reader({ colorScheme, viewport: { width, height: 800 } });
    for (const [name, path] of Object.entries(types())) {
      await opened.read(path);
      expect([name, await violations(opened)]).toEqual([name, []]);
      expect([name, await sideways(opened)]).toEqual([name, 0]);
    }
  });
});
