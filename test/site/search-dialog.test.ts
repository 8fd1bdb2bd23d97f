import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

describe('the search over a page', () => {
  let reader: Reader;

  beforeEach(async () => {
    reader = await openReader({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  const dialog = () => reader.page.getByRole('dialog', { name: 'Search' });
  const options = () => dialog().getByRole('option');
  const active = () => dialog().locator('[aria-selected="true"]');

  test.each(['/', 'Control+k', 'Meta+k'])(
    'opens with %s on any page, and Esc closes it',
    async (key) => {
      const { page } = reader;
      await reader.read('people/john-kerry/');
      await page.locator('main a').first().focus();
      const before = await page.locator(':focus').innerText();
      await page.keyboard.press(key);
      await dialog().waitFor();
      expect(await page.locator(':focus').getAttribute('role')).toBe('combobox');
      expect(await page.locator(':focus').inputValue()).toBe('');
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'hidden' });
      expect(await page.locator(':focus').innerText()).toBe(before);
    },
  );

  test('is loaded when it is first opened, and not before', async () => {
    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(request.url()));
    await reader.read('people/john-kerry/');
    await reader.page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /dialog|\/load\/search\//.test(url))).toEqual([]);
    await reader.page.keyboard.press('/');
    await dialog().waitFor();
    expect(asked.filter((url) => /\/load\/search\//.test(url))).toEqual([]);
    await reader.page.keyboard.type('Idlib');
    await options().first().waitFor();
    expect(asked.some((url) => url.includes('/load/search/names.json'))).toBe(true);
  });

  test('moves through what is found with the arrows and opens it with Enter', async () => {
    const { page } = reader;
    await reader.read('people/john-kerry/');
    await page.keyboard.press('/');
    await page.keyboard.type('Idlib');
    await dialog().getByRole('option', { name: 'All results for “Idlib”' }).waitFor();
    const field = dialog().getByRole('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await active().innerText()).toMatch(/^Idlib/);
    expect(await field.getAttribute('aria-activedescendant')).toBe(
      await active().getAttribute('id'),
    );
    await page.keyboard.press('ArrowUp');
    expect(await active().innerText()).toMatch(/^All results for “Idlib”/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/idlib/');
  });

  test('leads to all results with Enter alone', async () => {
    await reader.read('places/idlib/');
    await reader.page.keyboard.press('/');
    await reader.page.keyboard.type('"west, not Idlib"');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL('**/search/?q=**');
    await reader.page.locator('#results .opener').first().waitFor();
    expect(await reader.page.locator('#results mark').first().innerText()).toBe('west, not Idlib');
  });

  test('names who is credited and where for every statement', async () => {
    await reader.read('places/idlib/');
    await reader.page.keyboard.press('/');
    await reader.page.keyboard.type('Aleppo');
    await dialog().getByRole('option', { name: 'All results for “Aleppo”' }).waitFor();
    const statements = dialog().getByRole('group', { name: 'Quotations' }).getByRole('option');
    expect(await statements.count()).toBeGreaterThan(1);
    for (const words of await statements.allInnerTexts())
      expect(words).toMatch(/\n.+ · .+, (paragraph \d+|title)/);
  });

  test('does not open while somebody types', async () => {
    const { page } = reader;
    await reader.read('');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('a/b');
    await page.keyboard.press('Control+k');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('leaves the key "/" alone where it is switched off; Ctrl-K still opens', async () => {
    const { page } = reader;
    await reader.read('search/');
    await page.getByText('How to ask').click();
    await page.getByRole('checkbox', { name: 'Open the search with /' }).uncheck();
    await reader.read('places/idlib/');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await dialog().waitFor();
    expect(await page.locator(':focus').inputValue()).toBe('');
    expect(await page.locator('dialog').count()).toBe(1);
  });

  test('has no fault that axe finds, light and dark, wide and narrow', async () => {
    const { page } = reader;
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await reader.read('places/idlib/');
        await page.keyboard.press('/');
        await page.keyboard.type('3,000');
        await dialog().getByRole('option', { name: 'All results for “3,000”' }).waitFor();
        await page.keyboard.press('ArrowDown');
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(
          await dialog().evaluate((element) => element.scrollWidth - element.clientWidth),
        ).toBe(0);
      }
    }
  });
});

describe('a page whose address names words', () => {
  let reader: Reader;

  beforeEach(async () => {
    reader = await openReader();
  });
  afterEach(() => reader.close());

  /** The address below the site of a source that prints a word, at its paragraph. */
  async function placeOf(word: string): Promise<string> {
    await reader.read(`search/?q=${word}&kind=sources`);
    const opener = reader.page.locator('#results .opener').first();
    const address = new URL((await opener.getAttribute('href')) ?? '');
    return `${address.pathname.slice(1)}${address.hash}`;
  }

  test('is linked to with a text fragment on top of the anchor', async () => {
    expect(await placeOf('unconscionable')).toMatch(/^sources\/.+#p\d+:~:text=/);
  });

  test('marks them itself where the browser leaves that to it, and keeps every word', async () => {
    // Escaped, the directive is none to the browser, as to one that knows of no text fragments.
    const address = (await placeOf('unconscionable')).replace(':~:', '%3A~%3A');
    await reader.read(address.replace(/#.*/, ''));
    const words = await reader.page.locator('#text').textContent();
    await reader.page.goto('about:blank');
    await reader.read(address);
    const mark = reader.page.locator('mark.arrived').first();
    await mark.waitFor();
    expect((await reader.page.locator('mark.arrived').allTextContents()).join('')).toContain(
      'unconscionable',
    );
    expect(await reader.page.locator('#text').textContent()).toBe(words);
    expect(await mark.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
      await reader.page.evaluate(() => innerHeight),
    );
  });
});
