import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { text } from 'node:stream/consumers';
import { openReader, type Reader } from './reader.ts';

describe('the search page', () => {
  let reader: Reader;

  beforeEach(async () => {
    reader = await openReader({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  /** Words of the results, once there are any. */
  async function results(): Promise<string[]> {
    await reader.page.locator('#results .opener').first().waitFor();
    return reader.page.locator('#results .opener').allInnerTexts();
  }

  const status = (): Promise<string> => reader.page.locator('#status').innerText();

  test('is asked from the home page and finds a person', async () => {
    await reader.read('');
    await reader.page.getByRole('searchbox').fill('Kerry');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL('**/search/?q=Kerry');
    expect(await results()).toContain('John Kerry');
    expect(await status()).toMatch(/^\d+ results: one person/);
  });

  test('loads nothing of the index before something is asked', async () => {
    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(request.url()));
    await reader.read('search/');
    await reader.page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /\/(load|pagefind)\//.test(url))).toEqual([]);
    await reader.page.getByRole('searchbox').fill('Kerry');
    await results();
    expect(asked.filter((url) => url.includes('/load/search/names.json'))).toHaveLength(1);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  test('finds an exact phrase among other words, and says that it is one', async () => {
    await reader.read(`search/?q=${encodeURIComponent('convoys “head of the ICRC”')}`);
    expect(await results()).toHaveLength(1);
    expect(await reader.page.locator('#how').innerText()).toContain('exact phrase');
    expect(await reader.page.locator('#results mark').allInnerTexts()).toContain(
      'head of the ICRC',
    );
    await reader.read(`search/?q=${encodeURIComponent('"ICRC of the head"')}`);
    await reader.page.getByText('Nothing was found.').waitFor();
  });

  test('finds whole numbers only', async () => {
    await reader.read('search/?q=300');
    await reader.page.getByText('Nothing was found.').waitFor();
    await reader.read('search/?q=50000&kind=figures&match=number');
    expect((await results()).every((words) => words.includes('50,000'))).toBe(true);
  });

  test('says of a derived match that it is one, the printed words first', async () => {
    await reader.read('search/?q=500%2C000&kind=figures');
    expect((await results())[0]).toMatch(/half a million/);
    const first = reader.page.locator('#results .result').first();
    expect(await first.locator('.result-derived').innerText()).toMatch(
      /^Derived: “.*half a million” read as 500,000\.$/,
    );
    await reader.read('search/?q=3%2C000&kind=figures');
    const figures = await results();
    expect(figures[0]).toBe('Some 3,000');
    const range = reader.page.locator('#results .result', { hasText: 'between 1,500 up to 5,000' });
    expect(await range.locator('.result-derived').innerText()).toContain(
      '3,000 lies between 1,500 and 5,000',
    );
  });

  test('opens a result at its sentence', async () => {
    await reader.read('search/?q=unconscionable&kind=sources');
    await results();
    await reader.page.locator('#results .opener').first().click();
    await reader.page.waitForURL('**/sources/**#p*');
    expect(await reader.page.locator(':target').innerText()).toContain('unconscionable');
  });

  test('opens a quotation at its words, and leads to its page', async () => {
    await reader.read('search/?q=unconscionable&kind=quotations');
    await results();
    const page = reader.page.locator('#results .page-of').first();
    expect(await page.getAttribute('href')).toMatch(/\/quotations\/q-[0-9a-f]+\/$/);
    await reader.page.locator('#results .opener').first().click();
    await reader.page.waitForURL('**/sources/**#q-*');
    expect(await reader.page.locator(':target').innerText()).toContain('unconscionable');
  });

  test('names who is credited, the source and the paragraph of every statement', async () => {
    await reader.read('search/?kind=quotations&kind=figures');
    await results();
    const all = await reader.page.locator('#results .result').all();
    expect(all.length).toBeGreaterThan(5);
    for (const result of all) {
      expect((await result.locator('.credit').innerText()).length).toBeGreaterThan(3);
      expect(await result.locator('.result-foot').innerText()).toMatch(/, (paragraph \d+|title)/);
      expect((await result.locator('cite').innerText()).length).toBeGreaterThan(3);
    }
  });

  test('says whose words a sentence holds', async () => {
    await reader.read('search/?q=unconscionable&kind=sources');
    await results();
    const feet = await reader.page.locator('#results .result-foot').allInnerTexts();
    expect(feet.filter((foot) => /words of John Kerry/.test(foot)).length).toBeGreaterThan(0);
  });

  test('is narrowed by several filters at once, each in the address', async () => {
    await reader.read('search/?q=Aleppo');
    await results();
    const box = (name: RegExp) => reader.page.getByRole('checkbox', { name });
    await box(/^Quotations/).check();
    await reader.page.waitForURL('**kind=quotations**');
    await box(/^John Kerry/).check();
    await reader.page.waitForURL('**speaker=people%2Fjohn-kerry**');
    const count = Number((await status()).match(/\d+/)?.[0] ?? 1);
    await expect.poll(() => reader.page.locator('#results .result').count()).toBe(count);
    for (const credit of await reader.page.locator('#results .credit').allInnerTexts())
      expect(credit).toContain('John Kerry');

    const shared = reader.page.url();
    await reader.page.goto('about:blank');
    await reader.page.goto(shared);
    await results();
    expect(await box(/^Quotations/).isChecked()).toBe(true);
    expect(await box(/^John Kerry/).isChecked()).toBe(true);
    expect(await reader.page.locator('#results .result').count()).toBe(count);
  });

  test('goes back and forward through its filters', async () => {
    await reader.read('search/?q=Aleppo');
    await results();
    const before = await status();
    await reader.page.getByRole('checkbox', { name: /^Places/ }).check();
    await expect.poll(status).not.toBe(before);
    await reader.page.goBack();
    await expect.poll(status).toBe(before);
    expect(await reader.page.getByRole('checkbox', { name: /^Places/ }).isChecked()).toBe(false);
    await reader.page.goForward();
    await expect.poll(status).not.toBe(before);
  });

  test('counts what each filter would leave', async () => {
    await reader.read('search/?q=Aleppo');
    await results();
    const label = reader.page.locator('#filters label', { hasText: 'Places' });
    const count = Number(await label.locator('.count').innerText());
    await label.locator('input').check();
    await expect.poll(() => reader.page.locator('#results .result').count()).toBe(count);
  });

  test('keeps addresses of old: kinds in capitals, sources by their title', async () => {
    await reader.read('search/?q=Aleppo');
    await results();
    const [title = ''] = await reader.page.locator('#results cite').allInnerTexts();
    const all = await status();
    await reader.read(`search/?q=Aleppo&kind=Sources&source=${encodeURIComponent(title)}`);
    await results();
    expect(await status()).not.toBe(all);
    expect(new Set(await reader.page.locator('#results cite').allInnerTexts())).toEqual(
      new Set([title]),
    );
  });

  test('gives all results as CSV, not only those that are shown', async () => {
    await reader.read('search/?q=the');
    await results();
    const count = Number((await status()).match(/^\d+/)?.[0]);
    expect(count).toBeGreaterThan(await reader.page.locator('#results .result').count());
    const [download] = await Promise.all([
      reader.page.waitForEvent('download'),
      reader.page.getByRole('button', { name: 'Download all as CSV' }).click(),
    ]);
    const csv = await text(await download.createReadStream());
    expect(csv.split('\r\n')[0]).toMatch(
      /^kind,words,sentence,source,paragraph,start,end,creditedTo/,
    );
    expect(
      csv.trimEnd().split(/\r\n(?=(?:people|places|organisations|figures|quotations|sources),)/),
    ).toHaveLength(count + 1);
  });

  test('looks for other forms of the words when it is asked to', async () => {
    await reader.read('search/?q=evacuating');
    await reader.page.getByRole('button', { name: 'Look for other forms' }).click();
    const found = reader.page.locator('.results-of', { hasText: 'any form of the words' });
    await found.locator('.result').first().waitFor();
    expect((await found.locator('mark').allInnerTexts()).join(' ')).toMatch(/evacuat/i);
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
    await page.keyboard.press('/');
    expect(await page.locator(':focus').getAttribute('id')).toBe('q');
    await page.keyboard.type('Idlib');
    expect(await results()).toContain('Idlib');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe('Idlib');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe((await results())[1]);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('id')).toBe('q');
    await page.keyboard.press('ArrowDown');
    const outline = await page
      .locator(':focus')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/idlib/');
  });

  test('narrows with the keyboard and keeps the focus on the box', async () => {
    const { page } = reader;
    await reader.read('search/?q=Idlib');
    await results();
    await page.getByRole('checkbox', { name: /^Places/ }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**kind=places**');
    await expect.poll(() => page.locator('#results h2').count()).toBe(1);
    expect(await page.locator(':focus').getAttribute('value')).toBe('places');
  });

  test('shows more of one kind, and puts the focus on the first that is new', async () => {
    await reader.read('search/?kind=sources');
    const shown = (await results()).length;
    await reader.page.getByRole('button', { name: /^Show \d+ more/ }).click();
    await expect.poll(async () => (await results()).length).toBeGreaterThan(shown);
    const all = reader.page.locator('#results .opener');
    expect(await all.nth(shown).evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
  });
});

describe('the search page without JavaScript', () => {
  test('says so and leads to the lists', async () => {
    const reader = await openReader({ javaScriptEnabled: false });
    await reader.read('search/');
    const notice = reader.page.locator('noscript');
    expect(await notice.innerText()).toContain('needs JavaScript');
    expect(await notice.locator('a[href="../people/"]').count()).toBe(1);
    expect(await notice.locator('a').count()).toBeGreaterThanOrEqual(6);
    await reader.close();
  });
});
