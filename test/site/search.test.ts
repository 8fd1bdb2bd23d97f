import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

describe('the search', () => {
  let reader: Reader;

  beforeEach(async () => {
    reader = await openReader({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  /** Titles of the results, once there are any. */
  async function titles(): Promise<string[]> {
    await reader.page.locator('#results li').first().waitFor();
    return reader.page.locator('#results h2').allInnerTexts();
  }

  test('is asked from the home page and finds a person', async () => {
    await reader.read('');
    await reader.page.getByRole('searchbox').fill('Kerry');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL('**/search/?q=Kerry');
    expect(await titles()).toContain('John Kerry');
    expect(await reader.page.getByRole('status').innerText()).toMatch(/\d+ pages were found/);
  });

  test('finds quotations and figures, each with an address of its own', async () => {
    await reader.read('search/?q=unconscionable&kind=Quotations');
    await titles();
    const quotations = await reader.page
      .locator('#results h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(quotations.filter((href) => !/\/quotations\/q-[0-9a-f]+\/$/.test(href))).toEqual([]);

    await reader.read('search/?q=50,000&kind=Figures');
    await titles();
    const figures = await reader.page
      .locator('#results h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(figures.some((href) => /\/figures\/f-[0-9a-f]+\/$/.test(href))).toBe(true);
  });

  test('leads to the paragraph of a source', async () => {
    await reader.read('search/?q=unconscionable&kind=Sources');
    await titles();
    await reader.page.locator('#results a[href*="#p"]').first().click();
    await reader.page.waitForURL('**/sources/**#p*');
    const place = await reader.page.locator(':target').innerText();
    expect(place).toContain('unconscionable');
  });

  test('is narrowed by kind and by source', async () => {
    await reader.read('search/?q=Aleppo');
    const all = (await titles()).length;
    await reader.page.getByRole('checkbox', { name: /^Places/ }).check();
    await reader.page.waitForURL('**kind=Places**');
    await expect.poll(async () => (await titles()).length).toBeLessThan(all);
    expect(await titles()).toContain('Aleppo');
    const kinds = await reader.page.locator('#results .kicker').allInnerTexts();
    expect(new Set(kinds.map((kind) => kind.toLowerCase()))).toEqual(new Set(['place']));
    expect(
      await reader.page.getByRole('group', { name: 'Source' }).getByRole('checkbox').count(),
    ).toBe(2);
  });

  test('says when nothing was found', async () => {
    await reader.read('search/?q=xyzzyquux');
    await reader.page.getByText('Nothing was found.').waitFor();
    expect(await reader.page.locator('#results li').count()).toBe(0);
  });

  test('takes what is asked for words, not for markup', async () => {
    await reader.read(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await reader.page.getByRole('status').filter({ hasText: /found/ }).waitFor();
    expect(await reader.page.locator('main img').count()).toBe(0);
  });

  test('works with the keyboard alone', async () => {
    const { page } = reader;
    await reader.read('search/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('id')).toBe('q');
    await page.keyboard.type('Idlib');
    expect(await titles()).toContain('Idlib');
    await tabTo('Places');
    await page.keyboard.press('Space');
    await page.waitForURL('**kind=Places**');
    await tabTo('Idlib');
    const outline = await page
      .locator(':focus')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/idlib/');
  });

  /** Presses Tab until the focus is on something whose name starts so. Throws when it never is. */
  async function tabTo(name: string): Promise<void> {
    const { page } = reader;
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page
        .locator(':focus')
        .evaluate((element) => element.closest('label')?.textContent ?? element.textContent);
      if (focused.trim().startsWith(name)) return;
    }
    throw new Error(`The focus never came to “${name}”.`);
  }
});
