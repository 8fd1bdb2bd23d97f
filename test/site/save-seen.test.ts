import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';
import { rowsIn, savedSeen } from './saved.ts';

let reader: Reader;
afterEach(() => reader.close());

const published = (path: string): string => readFileSync(join(inject('site'), path), 'utf8');

describe('what is seen of a list', () => {
  test('is saved as the same rows that the whole file has, no more and no less', async () => {
    reader = await openReader({ acceptDownloads: true });
    await reader.read('figure-ledger/?kind=persons');
    await reader.page.getByText(/figures are shown/).waitFor();
    const ids = await reader.page
      .locator('[data-filter-item]:not([hidden])')
      .evaluateAll((rows) => rows.map(({ id }) => id));
    const { name, csv } = await savedSeen(reader.page);
    expect(name).toBe('figures-seen.csv');
    const [header, ...rows] = rowsIn(csv);
    expect(rows.map((row) => row.split(',')[0])).toEqual(ids);
    expect(ids.length).toBeGreaterThan(0);
    const whole = rowsIn(published('figure-ledger/figures.csv'));
    expect(header).toBe(whole[0]);
    expect(rows.filter((row) => !whole.includes(row))).toEqual([]);
    expect(whole.length).toBeGreaterThan(rows.length + 1);
    const said = reader.page.locator('.save-seen [role="status"]');
    expect(await said.innerText()).toBe(`${ids.length} lines are saved.`);
    expect(reader.complaints).toEqual([]);
  });

  test.each([
    ['people/', 'people/people.csv'],
    ['places/', 'places/places.csv'],
    ['organisations/', 'organisations/organisations.csv'],
    ['groups/', 'groups/groups.csv'],
    ['figures/', 'data/figures.csv'],
    ['quotations/', 'data/quotations.csv'],
    ['sources/', 'data/sources.csv'],
    ['figure-ledger/', 'figure-ledger/figures.csv'],
    ['figure-ledger/by-position/', 'figure-ledger/figures.csv'],
    ['figure-ledger/person/', 'figure-ledger/person/figures.csv'],
    ['naming/', 'naming/names.csv'],
    ['naming/groups/', 'naming/groups/words.csv'],
    ['speakers/', 'speakers/speakers.csv'],
    ['unresolved/', 'unresolved/unresolved.csv'],
    ['timeline/', 'timeline/timeline.csv'],
    ['timeline/undated/', 'timeline/undated/undated.csv'],
    ['map/', 'map/places.csv'],
    ['compare/', 'compare/pairs.csv'],
  ])('is all of it on a page that holds a whole list: %s', async (path, file) => {
    reader = await openReader({ acceptDownloads: true });
    await reader.read(path);
    const link = reader.page.locator('.save-seen a').first();
    expect(await link.evaluate((one: HTMLAnchorElement) => new URL(one.href).pathname)).toBe(
      `/${file}`,
    );
    const { csv } = await savedSeen(reader.page);
    expect(rowsIn(csv).toSorted()).toEqual(rowsIn(published(file)).toSorted());
    expect(rowsIn(csv)[0]).toBe(rowsIn(published(file))[0]);
    expect(reader.complaints).toEqual([]);
  });

  test.each([
    ['speakers/?kind=people', '.speaker-entry', 's-people-'],
    ['naming/?kind=person', '#named tbody', 'n-people-'],
    ['map/?point=yes', '#places tr', ''],
  ])('is what the list is narrowed to: %s', async (path, items, start) => {
    reader = await openReader({ acceptDownloads: true });
    await reader.read(path);
    await reader.page.getByText(/ (?:is|are) shown\./).waitFor();
    const ids = await reader.page
      .locator(`${items}:not([hidden])`)
      .evaluateAll((rows) => rows.map(({ id }) => id));
    const saved = rowsIn((await savedSeen(reader.page)).csv).slice(1);
    const named = new Set(saved.map((row) => row.split(',').at(-1)));
    expect([...named]).toEqual(ids);
    expect(ids.every((id) => id.startsWith(start))).toBe(true);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('is, of the comparisons of one source, only its own', async () => {
    reader = await openReader({ acceptDownloads: true });
    await reader.read('compare/');
    const path = await reader.page.locator('#pairs h2 a').first().getAttribute('href');
    await reader.read(`compare/${path?.split('/').at(-3)}/`);
    const saved = rowsIn((await savedSeen(reader.page)).csv).slice(1);
    expect(saved).toEqual([...new Set(saved)]);
    expect(saved.every((row) => row.includes(path?.split('/').at(-3) ?? '-'))).toBe(true);
    expect(saved).toHaveLength(await reader.page.locator('.pairs li[data-row]').count());
  });

  test('can be had whole, and offers no button, where no scripts run', async () => {
    reader = await openReader({ javaScriptEnabled: false });
    await reader.read('speakers/');
    expect(await reader.page.locator('.save-seen button').isVisible()).toBe(false);
    expect(await reader.page.getByRole('link', { name: /as CSV$/ }).isVisible()).toBe(true);
  });

  test('says so when the file cannot be had', async () => {
    reader = await openReader();
    await reader.read('figure-ledger/?kind=persons');
    await reader.page.route('**/*.csv', (route) => route.abort());
    await reader.page.getByRole('button', { name: 'Download what is seen as CSV' }).click();
    const status = reader.page.locator('.save-seen [role="status"]', {
      hasText: 'could not be loaded',
    });
    await status.waitFor();
    expect(await status.count()).toBe(1);
  });
});

/** The cells of a CSV row. */
const cellsOf = (row: string): readonly string[] =>
  [...row.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

describe('what the page of a person shows', () => {
  test('is saved with source, paragraph, place and words as printed', async () => {
    reader = await openReader({ acceptDownloads: true });
    await reader.read('people/john-kerry/');
    const { name, csv } = await savedSeen(reader.page);
    expect(name).toBe('John Kerry.csv');
    const [header = '', ...rows] = rowsIn(csv);
    const columns = header.split(',');
    const records = rows.map((row) => {
      const cells = cellsOf(row);
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    });
    const said = records.filter(({ named }) => named === '');
    expect(said).toHaveLength(await reader.page.locator('blockquote[data-at]').count());
    for (const { source, paragraph, start, end, exact, url } of said) {
      expect(published(`${source}/text.txt`).slice(Number(start), Number(end))).toBe(exact);
      expect(paragraph).toMatch(/^\d+$/);
      expect(url).toMatch(/^\/(quotations|figures|sources)\//);
    }
    const beside = records.filter(({ named }) => named !== '');
    expect(beside).toHaveLength(await reader.page.locator('.named-beside .place a').count());
    expect(beside.map(({ named }) => named)).toContain('Bashar al-Assad');
    expect(new Set(records.map(({ part }) => part)).size).toBeGreaterThan(3);
    expect(said.find(({ part }) => part === 'Quotations by this person')?.credited).toBe(
      'John Kerry',
    );
    expect(reader.complaints).toEqual([]);
  });
});
