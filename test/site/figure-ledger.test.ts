import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

const site = inject('site');
/** The ids of the figures in a CSV file, in its order; ids stand first and need no quotes. */
const idsIn = (file: string): string[] =>
  [...readFileSync(join(site, file), 'utf8').matchAll(/^(f-[0-9a-f]+),/gm)].map(
    ([, id = '']) => id,
  );
const groups = globSync('figure-ledger/*/figures.csv', { cwd: site })
  .map((file) => file.replaceAll('\\', '/').replace('figures.csv', ''))
  .toSorted();

describe('the figure ledger', () => {
  let reader: Reader;

  beforeEach(async () => {
    reader = await openReader({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  /** The ids of the rows that are seen, in their order. */
  const seen = (selector = '#figures tbody tr') =>
    reader.page
      .locator(`${selector}:not([hidden])`)
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-filter-with') ?? row.id));
  const status = () => reader.page.locator('main .filter-status').innerText();

  test('holds every figure that is published, in both orders', async () => {
    const published = idsIn('data/figures.csv').toSorted();
    await reader.read('figure-ledger/');
    const bySource = await seen();
    expect(bySource.toSorted()).toEqual(published);
    expect(idsIn('figure-ledger/figures.csv')).toEqual(bySource);
    await reader.page.getByRole('link', { name: 'by place in the text' }).click();
    await reader.page.waitForURL('**/by-position/');
    const byPosition = await seen();
    expect(byPosition.toSorted()).toEqual(published);
    const paragraphs = await reader.page
      .locator('#figures td[data-head="Where"] a')
      .evaluateAll((links) =>
        links.map((link) => Number(/\d+$/.exec(link.getAttribute('href') ?? '')?.[0])),
      );
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
  });

  test('is narrowed by keyboard, keeps the choice in its address, and is cleared again', async () => {
    const { page } = reader;
    await reader.read('figure-ledger/');
    const all = await seen();
    await page.getByText('Filter these figures').focus();
    await page.keyboard.press('Enter');
    const kind = page.getByLabel('Kind of quantity');
    await kind.waitFor();
    await page.keyboard.press('Tab');
    expect(await kind.evaluate((select) => select === document.activeElement)).toBe(true);
    await page.keyboard.type('Persons');
    await page.waitForURL('**/figure-ledger/?kind=persons');
    const persons = await seen();
    expect(persons.length).toBeGreaterThan(0);
    expect(persons.length).toBeLessThan(all.length);
    expect(await status()).toBe(
      `${persons.length} of ${all.length} figures are shown. Kind of quantity: Persons.`,
    );

    const shared = await openReader();
    await shared.page.goto(page.url());
    await shared.page.getByText(`${persons.length} of ${all.length} figures are shown.`).waitFor();
    expect(await shared.page.locator('#figures tbody tr:visible').count()).toBe(persons.length);
    expect(await shared.page.getByLabel('Kind of quantity').inputValue()).toBe('persons');
    await shared.close();

    await page.getByRole('button', { name: 'Clear the filter' }).focus();
    await page.keyboard.press('Enter');
    expect(await seen()).toEqual(all);
    expect(page.url()).toMatch(/figure-ledger\/$/);
    expect(await status()).toBe(`All ${all.length} figures are shown.`);
  });

  test('says at each choice how many figures it leaves beside the others', async () => {
    const { page } = reader;
    await reader.read('figure-ledger/?kind=persons');
    await page.getByText(/figures are shown/).waitFor();
    const select = page.getByLabel('Source');
    const options = await select
      .locator('option:not([disabled])')
      .evaluateAll((all) =>
        all
          .flatMap((option) => (option instanceof HTMLOptionElement ? [option] : []))
          .map(({ value, text }) => ({ value, count: Number(/\((\d+)\)$/.exec(text)?.[1]) })),
      );
    expect(options.length).toBeGreaterThan(2);
    for (const { value, count } of options.filter((option) => option.value !== '')) {
      await select.selectOption(value);
      expect(await seen()).toHaveLength(count);
    }
    expect(new URL(page.url()).searchParams.get('kind')).toBe('persons');
  });

  test('shows everything without JavaScript, and says what needs it', async () => {
    const plain = await openReader({ javaScriptEnabled: false });
    await plain.read('figure-ledger/?kind=money');
    expect(await plain.page.locator('#figures tbody tr:visible').count()).toBe(
      idsIn('data/figures.csv').length,
    );
    await plain.page.getByText('Filter these figures').click();
    expect(await plain.page.locator('.filter noscript p').isVisible()).toBe(true);
    await plain.close();
  });

  test('is led to from the page of a figure, and leads back to it', async () => {
    const { page } = reader;
    await reader.read('figure-ledger/person/');
    const [id = ''] = await seen();
    await page.locator(`#${id} .printed-words a`).click();
    await page.waitForURL(`**/figures/${id}/`);
    await page.getByRole('link', { name: /^Figures that count “people”/ }).click();
    await page.waitForURL(`**/figure-ledger/person/#${id}`);
    expect(await page.locator('tr:target').count()).toBe(1);
  });

  test('draws, lists and publishes the same figures in the same order', async () => {
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      await reader.read(group);
      const table = await seen();
      expect(await seen('.plotted > li')).toEqual(table);
      expect(idsIn(`${group}figures.csv`)).toEqual(table);
    }
  });

  test('says to a screen reader what each row draws, as the table says it', async () => {
    for (const group of groups) {
      await reader.read(group);
      const drawn = await reader.page
        .locator('.plotted > li')
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.getAttribute('data-filter-with'),
            row.querySelector('[role="img"]')?.getAttribute('aria-label') ??
              row.querySelector('.no-value')?.textContent,
          ]),
        );
      for (const [id, words] of drawn) {
        const cell = reader.page.locator(`[id="${id}"] td[data-head="Derived"]`);
        expect(await cell.innerText()).toContain(words?.replace('Derived: ', ''));
      }
    }
  });

  test('narrows the plot with the table', async () => {
    await reader.read('figure-ledger/person/?speaker=article-itself');
    const table = await seen();
    expect(table.length).toBeLessThan(idsIn('figure-ledger/person/figures.csv').length);
    expect(await seen('.plotted > li')).toEqual(table);
  });
});
