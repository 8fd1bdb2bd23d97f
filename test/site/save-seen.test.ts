import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
afterEach(() => reader.close());

/** The file that a click on the button saves, with its name. */
async function saved(): Promise<{ readonly name: string; readonly text: string }> {
  const download = reader.page.waitForEvent('download');
  await reader.page.getByRole('button', { name: 'Download what is seen as CSV' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await text(await file.createReadStream()) };
}

const published = (path: string): string => readFileSync(join(inject('site'), path), 'utf8');

describe('what a filter leaves', () => {
  test('is saved as the same rows that the whole file has, no more and no less', async () => {
    reader = await openReader({ acceptDownloads: true });
    await reader.read('figure-ledger/?kind=persons');
    const ids = await reader.page
      .locator('[data-filter-item]:not([hidden])')
      .evaluateAll((rows) => rows.map(({ id }) => id));
    const { name, text: csv } = await saved();
    expect(name).toBe('figures-seen.csv');
    const [header, ...rows] = csv.split('\r\n').slice(0, -1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(ids);
    expect(ids.length).toBeGreaterThan(0);
    const whole = published('figure-ledger/figures.csv').split('\r\n');
    expect(header).toBe(whole[0]);
    expect(rows.filter((row) => !whole.includes(row))).toEqual([]);
    expect(whole.length).toBeGreaterThan(rows.length + 2);
    expect(reader.complaints).toEqual([]);
  });

  test.each([
    ['figure-ledger/', 'figure-ledger/figures.csv'],
    ['timeline/', 'timeline/timeline.csv'],
    ['unresolved/', 'unresolved/unresolved.csv'],
  ])('is the whole file where nothing is chosen: %s', async (path, file) => {
    reader = await openReader({ acceptDownloads: true });
    await reader.read(path);
    await reader.page.locator('details.filter summary').click();
    expect((await saved()).text).toBe(published(file));
  });

  test('says so when the file cannot be had', async () => {
    reader = await openReader();
    await reader.read('figure-ledger/?kind=persons');
    await reader.page.route('**/*.csv', (route) => route.abort());
    await reader.page.getByRole('button', { name: 'Download what is seen as CSV' }).click();
    const status = reader.page.locator('.filter-status', { hasText: 'could not be loaded' });
    await status.waitFor();
    expect(await status.getAttribute('role')).toBe('status');
  });
});
