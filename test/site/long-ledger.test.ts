import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/steps/serve.ts';
import { command } from './command.ts';
import { rowsIn, savedSeen } from './saved.ts';

const DAYS = 260;

/** A log of a harbour: two figures a day, every fifth day on the word of the pilot. */
function log(): string {
  const days = Array.from({ length: DAYS }, (_, day) =>
    day % 5 === 0
      ? `“We saw ${day + 3} boats,” said the pilot Ada Lindqvist. The quay held ${day + 2} crates.`
      : `The harbour counted ${day + 3} boats. The quay held ${day + 2} crates.`,
  );
  return `The log of Norrvik harbour\n\n${days.join('\n\n')}\n`;
}

/** Where the ledger is read, and how its site is built for that. */
const PLACES = [
  { where: 'on a server', options: [] },
  { where: 'on a disk', options: ['--portable'] },
] as const;

describe.each(PLACES)('a ledger that goes over several pages, $where', ({ where, options }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-long-ledger-'));
  const site = join(folder, 'site');
  let served: Awaited<ReturnType<typeof serve>> | undefined;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'texts', 'log.txt'), log());
    const { status, said } = await command('build', [
      ...['--content', folder, '--out', site],
      ...options,
    ]);
    if (status !== 0) throw new Error(said);
    if (where === 'on a server') served = await serve(site, 47_390);
    browser = await chromium.connect(inject('browser'));
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterAll(async () => {
    await browser.close();
    served?.server.closeAllConnections();
    served?.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const shown = () => page.locator('#figures tbody tr');

  /** Opens a page of the ledger: "figure-ledger/?counted=crate". */
  const open = async (address: string): Promise<void> => {
    const [path = '', query = ''] = address.split(/(?=\?)/);
    const file = pathToFileURL(join(site, path, 'index.html')).href;
    await page.goto(served ? served.address + address : file + query);
  };

  test('is paged, and each page stays below 50 KB when it is sent', async () => {
    await open('figure-ledger/');
    expect(await shown().count()).toBeLessThan(DAYS);
    const next = page.getByRole('link', { name: 'Next' });
    await next.click();
    await page.waitForURL('**/by-source/2/**');
    for (const path of ['figure-ledger', 'figure-ledger/by-source/2', 'figure-ledger/boat']) {
      const html = readFileSync(join(site, path, 'index.html'));
      expect(gzipSync(html).length).toBeLessThan(50_000);
    }
  });

  test('is narrowed over all its pages, in the order of the list', async () => {
    await open('figure-ledger/?speaker=people%2Fada-lindqvist');
    await page.getByText(`${DAYS / 5} of ${2 * DAYS} figures are shown.`).waitFor();
    expect(await shown().count()).toBe(DAYS / 5);
    const words = await shown().locator('.printed-words').allInnerTexts();
    expect(words).toEqual(Array.from({ length: DAYS / 5 }, (_, at) => String(at * 5 + 3)));
    expect(await page.getByRole('navigation', { name: /^Pages of the figures/ }).isHidden()).toBe(
      true,
    );
    await shown().last().locator('.printed-words a').click();
    await page.waitForURL('**/figures/f-*/**');
    expect(await page.locator('h1').innerText()).toBe(`${DAYS - 2} boats`);
  });

  test('shows more of many when it is asked to, and takes the reader there', async () => {
    await open('figure-ledger/?counted=crate');
    await page.getByText(`${DAYS} of ${2 * DAYS} figures are shown.`).waitFor();
    expect(await shown().count()).toBe(100);
    await page.getByRole('button', { name: 'Show more of the 160 others' }).click();
    await page.getByRole('button', { name: 'Show more of the 60 others' }).waitFor();
    expect(await shown().count()).toBe(200);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('102');
  });

  test('is saved as it is narrowed, whatever page shows it', async () => {
    await open('figure-ledger/by-source/2/?speaker=people%2Fada-lindqvist');
    await page.getByText(`${DAYS / 5} of ${2 * DAYS} figures are shown.`).waitFor();
    const rows = rowsIn((await savedSeen(page)).csv).slice(1);
    expect(rows.map((row) => row.split(',')[7])).toEqual(
      Array.from({ length: DAYS / 5 }, (_, at) => String(at * 5 + 3)),
    );
  });

  test('is saved as the page has it where nothing is chosen', async () => {
    await open('figure-ledger/by-source/2/');
    const ids = await shown().evaluateAll((items) => items.map(({ id }) => id));
    const rows = rowsIn((await savedSeen(page)).csv).slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(ids);
    expect(rows.length).toBeLessThan(2 * DAYS);
  });

  test('gets its own page back when the filter is cleared', async () => {
    await open('figure-ledger/by-source/2/');
    const own = await shown().first().getAttribute('id');
    await page.getByText('Filter these figures').click();
    await page.getByLabel('Stated by').selectOption('people/ada-lindqvist');
    await page.getByText(`${DAYS / 5} of ${2 * DAYS} figures are shown.`).waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.getByText(`All ${2 * DAYS} figures`).waitFor();
    expect(await shown().first().getAttribute('id')).toBe(own);
    expect(complaints).toEqual([]);
  });

  test('leads from a long list of one counted word to the filter of the whole', async () => {
    await open('figure-ledger/boat/');
    await page.getByRole('link', { name: 'Filter them in the whole ledger' }).click();
    await page.getByText(`${DAYS} of ${2 * DAYS} figures are shown.`).waitFor();
    expect(await page.getByLabel('Counted word').inputValue()).toBe('boat');
  });
});
