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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [375, 1280]) {
    describe(`on a ${colorScheme} screen of ${width} pixels`, () => {
      let reader: Reader;

      beforeAll(async () => {
        reader = await openReader({ colorScheme, viewport: { width, height: 900 } });
      });
      afterAll(() => reader.close());

      test.each(pages)('axe finds nothing wrong with: %s', async (_name, path) => {
        await stayOn(reader, path);
        await settled(reader);
        expect(await violations(reader)).toEqual([]);
      });
    });
  }
}

describe('axe', () => {
  test('finds what is wrong', async () => {
    const reader = await openReader();
    await reader.read('');
    await reader.page.evaluate(() => document.body.append(document.createElement('img')));
    expect((await violations(reader)).join('\n')).toContain('image-alt');
    await reader.close();
  });
});

describe('on a screen of 320 pixels', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openReader({ viewport: { width: 320, height: 640 } });
  });
  afterAll(() => reader.close());

  test.each(pages)('nothing must be scrolled sideways: %s', async (_name, path) => {
    await stayOn(reader, path);
    await settled(reader);
    expect(await sideways(reader)).toBe(0);
  });
});

test('what stands at addresses of earlier editions says what it is', async () => {
  const reader = await openReader();
  const said: string[] = [];
  for (const path of Object.values(STAND_IN_PAGES)) {
    await stayOn(reader, path);
    said.push(await reader.page.locator('h1, :target').last().innerText());
  }
  expect(said).toEqual([
    ...['This page has moved', 'This page is closed', 'This page is now several'],
    'This page is no longer made',
    'A part of this page had this address in an earlier edition of this site; it is not there in this one.',
  ]);
  await reader.close();
});
