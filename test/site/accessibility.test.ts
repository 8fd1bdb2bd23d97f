import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sideways, violations } from './axe.ts';
import { openReader, pageTypes, type Reader, turnedPair } from './reader.ts';
import { STAND_IN_PAGES } from './stand-in-pages.ts';

const pages = Object.entries({
  ...pageTypes(),
  ...STAND_IN_PAGES,
  'two sources, the other one first': turnedPair(),
});

/** Opens a page and stays on it, also where it leads on. */
async function stayOn({ page, read }: Reader, path: string): Promise<void> {
  await page.route('**/moved.js', (route) => route.fulfill({ body: '' }));
  await read(path);
}

/** Waits until the search page has answered, where the page is one with a search in its address. */
async function settled({ page }: Reader): Promise<void> {
  if (page.url().includes('?q=')) await page.locator('#results li').first().waitFor();
}

const SCREENS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
] as const;

describe.each(SCREENS)('on a $colorScheme screen of $width pixels', ({ colorScheme, width }) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openReader({ colorScheme, viewport: { width, height: 900 } });
  });
  afterAll(() => reader.close());

  test.each(pages)('axe finds nothing wrong, and nothing lies aside: %s', async (_name, path) => {
    await stayOn(reader, path);
    await settled(reader);
    expect(await violations(reader)).toEqual([]);
    expect(await sideways(reader)).toBe(0);
  });
});

describe('axe', () => {
  test('finds what is wrong', async () => {
    const reader = await openReader();
    await reader.read('');
    await reader.page.evaluate(() => document.body.append(document.createElement('img')));
    expect((await violations(reader)).join('\n')).toContain('image-alt');
    await reader.close();
  });
});
