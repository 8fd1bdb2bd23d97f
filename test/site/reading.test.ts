import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, pageTypes, type Reader } from './reader.ts';

describe('without JavaScript', () => {
  let scripted: Reader;
  let plain: Reader;

  beforeAll(async () => {
    scripted = await openReader();
    plain = await openReader({ javaScriptEnabled: false });
  });
  afterAll(async () => {
    await scripted.close();
    await plain.close();
  });

  test.each(Object.entries(pageTypes()).filter(([name]) => !/^search|, filtered$/.test(name)))(
    'a reader sees the same: %s',
    async (_name, path) => {
      await scripted.read(path);
      await plain.read(path);
      const words = await wordsOf(plain.page);
      expect(words.length).toBeGreaterThan(0);
      expect(words).toEqual(await wordsOf(scripted.page));
    },
  );

  test('the search says that it needs it, and where else to look', async () => {
    await plain.read('search/');
    expect(await plain.page.locator('noscript').first().textContent()).toContain('JavaScript');
    expect(await plain.page.locator('main a[href="../people/"]').count()).toBe(1);
  });

  test('no script fails and no other host is asked', () => {
    const notFound = /404|nowhere/;
    expect(scripted.complaints.filter((each) => !notFound.test(each))).toEqual([]);
    expect(plain.complaints.filter((each) => !notFound.test(each))).toEqual([]);
  });
});

describe('the choice of light or dark', () => {
  test('is kept from page to page, and starts with what the machine asks for', async () => {
    const reader = await openReader({ colorScheme: 'dark' });
    const ground = () =>
      reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await reader.read('');
    const dark = await ground();
    await reader.page.getByRole('button', { name: 'Light theme' }).click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await reader.read('people/');
    expect(await ground()).toBe(light);
    await reader.close();
  });
});

/** The lines that a page shows, without its controls, which only scripts can serve. */
async function wordsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const control of document.querySelectorAll('main button, main .recent')) control.remove();
  });
  const words = await page.locator('main').innerText();
  return words.split('\n').filter((line) => line.trim() !== '');
}
