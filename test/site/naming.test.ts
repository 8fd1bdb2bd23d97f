import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

/** The count links of a list: where they lead, and how often the wording is printed there. */
async function countLinks({ page }: Reader, within: string) {
  return page.locator(within).evaluateAll((links) =>
    links.map((link) => ({
      href: link instanceof HTMLAnchorElement ? link.href : '',
      count: link.textContent.trim() === 'once' ? 1 : Number.parseInt(link.textContent, 10),
    })),
  );
}

/** Follows a link to sentences, and counts what is marked in the part that it leads to. */
async function marksAt({ page }: Reader, href: string): Promise<number> {
  await page.goto(href);
  return page.locator(':target mark').count();
}

describe('wordings of names', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  test('each count of the naming ledger leads to as many marked words', async () => {
    await reader.read('naming/');
    const links = await countLinks(reader, '#named a.count');
    expect(links.length).toBeGreaterThan(5);
    for (const { href, count } of links) {
      expect({ href, marks: await marksAt(reader, href) }).toEqual({ href, marks: count });
    }
  });

  test('the ledger is narrowed to one source, which the address keeps', async () => {
    await reader.read('naming/');
    const all = await reader.page.locator('#named [data-filter-item]:visible').count();
    await reader.page.getByText('Filter these names').click();
    const kinds = reader.page.getByLabel('Kind');
    await kinds.selectOption('person');
    expect(reader.page.url()).toContain('kind=person');
    const people = await reader.page.locator('#named [data-filter-item]:visible').count();
    expect(people).toBeGreaterThan(0);
    expect(people).toBeLessThan(all);
    await reader.page.reload();
    await expect
      .poll(() => reader.page.locator('#named [data-filter-item]:visible').count())
      .toBe(people);
  });

  test('a name’s page leads from each wording to its sentences, and back from other sources', async () => {
    await reader.read('people/john-kerry/');
    const links = await countLinks(reader, '#names a.count');
    expect(links.length).toBeGreaterThan(1);
    for (const { href, count } of links) {
      expect(await marksAt(reader, href)).toBeGreaterThanOrEqual(count);
    }
  });

  test('what the same sentences name is one link from the sentence in its source', async () => {
    await reader.read('people/john-kerry/');
    const first = reader.page.locator('#beside .named-beside').first();
    const name = (await first.locator('bdi').first().innerText()).trim();
    await first.locator('.places a').first().click();
    expect(new URL(reader.page.url()).hash).toMatch(/^#m-[0-9a-f]{12}$/);
    const block = reader.page.locator('.block:has(:target)');
    await expect.poll(() => block.count()).toBe(1);
    expect(name).not.toBe('');
  });
});

describe('words for groups', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  test('each count leads to as many marked words, with whose word each is', async () => {
    await reader.read('naming/groups/');
    const links = await countLinks(reader, '#printed a.count');
    expect(links.length).toBeGreaterThan(5);
    for (const { href, count } of links) {
      expect({ href, marks: await marksAt(reader, href) }).toEqual({ href, marks: count });
      const lines = await reader.page.locator(':target .worded').count();
      expect(await reader.page.locator(':target .voice').count()).toBe(lines);
    }
  });

  test('a quoted word stands with its speaker, apart from the article’s own', async () => {
    await reader.read('groups/regime/');
    const quoted = reader.page.locator('.worded .voice.quoted, .worded .voice.reported').first();
    expect(await quoted.locator('a').count()).toBeGreaterThan(0);
    expect(await reader.page.locator('.page-head').innerText()).toContain('not said here');
  });
});

describe('people who speak', () => {
  test('are narrowed to a source, each with links to their quotations there', async () => {
    const reader = await openReader();
    await reader.read('speakers/');
    const speakers = reader.page.locator('.speaker-entry:visible');
    const all = await speakers.count();
    await reader.page.getByText('Filter these speakers').click();
    const source = reader.page.getByLabel('Source');
    // "Any" and the two sources.
    await expect.poll(() => source.locator('option').count()).toBe(3);
    const values = await source
      .locator('option')
      .evaluateAll((options) =>
        options.flatMap((option) =>
          option instanceof HTMLOptionElement ? option.value || [] : [],
        ),
      );
    expect(values.length).toBe(2);
    await source.selectOption(values[0] ?? '');
    await expect.poll(() => speakers.count()).toBeLessThan(all);
    await speakers.first().locator('.statements a.said').first().click();
    expect(new URL(reader.page.url()).pathname).toMatch(/\/quotations\/q-[0-9a-f]{12}\/$/);
    await reader.close();
  });
});

describe('what is unresolved', () => {
  test('stands with its sentence and, opened by the keyboard, the lines that decide it', async () => {
    const reader = await openReader();
    await reader.read('unresolved/');
    const row = reader.page.locator('#open > li:has(blockquote)').first();
    expect((await row.locator('blockquote mark').innerText()).trim()).not.toBe('');
    expect(await row.locator('pre').isVisible()).toBe(false);
    await row.locator('summary').focus();
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => row.locator('pre').innerText()).toMatch(/^- (speaker|dating): /);
    await reader.close();
  });

  test('is narrowed by what leads to it from the page about the site and from the speakers', async () => {
    const reader = await openReader();
    await reader.read('about/');
    await reader.page.locator('#unresolved a').first().click();
    expect(new URL(reader.page.url()).pathname).toMatch(/\/unresolved\/$/);
    await reader.read('unresolved/?kind=date');
    const shown = reader.page.locator('#open > li:visible');
    await expect
      .poll(() =>
        shown
          .locator('.label[data-value]')
          .evaluateAll((labels) => [
            ...new Set(labels.map((label) => label.getAttribute('data-value'))),
          ]),
      )
      .toEqual(['date']);
    await reader.close();
  });
});
