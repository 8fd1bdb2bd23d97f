import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { command } from './command.ts';
import { type Inspected, inspectSite } from './inspect.ts';
import { broken } from './links.ts';
import { pageTypes } from './reader.ts';

describe('a copy for a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook portable-'));
  const site = join(folder, 'a copy');
  let pages: readonly Inspected[] = [];
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  const open = async (path: string): Promise<void> => {
    await page.goto(pathToFileURL(join(site, path)).href);
  };
  /** Follows the first of these links, and answers the heading of where it leads. */
  const follow = async (selector: string): Promise<string> => {
    await page.locator(selector).first().click();
    await page.waitForLoadState();
    return page.locator('h1').innerText();
  };

  beforeAll(async () => {
    const { status, said } = await command('build', [
      '--portable',
      ...['--content', inject('content'), '--out', site],
    ]);
    if (status !== 0) throw new Error(said);
    pages = await inspectSite(site);
    browser = await chromium.connect(inject('browser'));
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`${page.url()}: ${request.url()}`);
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has every page of the site, and every link leads to a file', () => {
    const own = new Map(pages.map((each) => [each.file, each]));
    const all = globSync('**/*.html', {
      cwd: inject('site'),
      exclude: ['pagefind/**', '404.html'],
    });
    expect([...own.keys()].toSorted()).toEqual(all.toSorted());
    expect(pages.flatMap((each) => broken(each, own, site))).toEqual([]);
    const folders = pages.flatMap(({ file, addresses }) =>
      addresses
        .filter(({ value }) => !/^[a-z]+:/.test(value) && /(^|\/)\.{0,2}\/?([?#]|$)/.test(value))
        .filter(({ value }) => !/^([?#]|$)/.test(value))
        .map(({ value }) => `${file}: ${value}`),
    );
    expect(folders).toEqual([]);
  });

  test('has no script that a browser refuses from a disk', () => {
    expect(pages.flatMap(({ scripts }) => scripts).filter((one) => one.includes('module'))).toEqual(
      [],
    );
  });

  test.each(Object.entries(pageTypes()).filter(([name]) => name !== 'not found'))(
    'opens with its style, without a complaint: %s',
    async (_name, path) => {
      const [, folders = '', query = ''] = /^([^?]*)(.*)$/.exec(path) ?? [];
      await page.goto(pathToFileURL(join(site, folders, 'index.html')).href + query);
      expect(await page.locator('h1').innerText()).not.toBe('');
      const width = await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth);
      expect(width).toMatch(/px$/);
      expect(complaints).toEqual([]);
    },
  );

  test('is read as on a server: by links, to a list, a page, a paragraph and home', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open('index.html');
    expect(await follow('.holdings a[href^="people/"]')).toBe('People');
    expect(await follow('.letter li:not(.see) a')).toBe('Bashar al-Assad');
    await follow('.excerpt footer a');
    expect(page.url()).toMatch(/\/sources\/[^/]+\/index\.html#p\d+$/);
    expect(await follow('.crumbs li:nth-child(2) a')).toBe('Sources');
    expect(await follow('.site-nav a[href*="quotations/"]')).toBe('Quotations');
    expect(await follow('.site-name')).toBe('Who said what, where');
    await page.getByText('Recently viewed').click();
    await expect.poll(() => page.locator('#recent li').first().innerText()).toContain('Source');
    await follow('#recent li:nth-child(2) a');
    expect(page.url()).toMatch(/\/people\/bashar-al-assad\/index\.html$/);
    expect(complaints).toEqual([]);
  });

  test('answers a search', async () => {
    await open('index.html');
    await page.locator('#q').fill('Aleppo');
    await page.locator('.search-box button').click();
    await page.locator('#results li').first().waitFor();
    await follow('#results li a');
    expect(await page.locator('main').innerText()).toContain('Aleppo');
    expect(complaints).toEqual([]);
  });

  test('keeps the choice of light or dark from page to page', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open('index.html');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await follow('.holdings a');
    expect(await ground()).toBe(dark);
  });
});
