import { afterEach, describe, expect, test } from 'vitest';
import { openReader, pageTypes, type Reader } from './reader.ts';

let reader: Reader;
const source = (): string => pageTypes()['one of sources'] ?? '';

afterEach(() => reader.close());

/** Whether an element is seen in the window. */
async function isSeen(selector: string): Promise<boolean> {
  return reader.page.locator(selector).evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** The ground that an element stands on. */
function ground(selector: string): Promise<string> {
  return reader.page.locator(selector).evaluate((one) => getComputedStyle(one).backgroundColor);
}

describe.each([375, 1280])('on a screen of %i pixels', (width) => {
  const viewport = { width, height: 700 };

  test.each([true, false])(
    'the numbers beside a paragraph lead along the mentions of a name (scripts: %s)',
    async (javaScriptEnabled) => {
      reader = await openReader({ viewport, javaScriptEnabled });
      await reader.read(source());
      const ids = await reader.page
        .locator('.block a[href$="/people/john-kerry/"]')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(2);
      const first = reader.page.locator(`.found a[href="#${ids[0]}"]`, { hasText: '1' });
      await first.click();
      for (const id of ids) {
        expect(new URL(reader.page.url()).hash).toBe(`#${id}`);
        expect(await isSeen(`#${id}`)).toBe(true);
        const note = reader.page.locator(
          `.block:has(#${id}) + .found .steps:has(a[href="#${id}"])`,
        );
        const at = ids.indexOf(id);
        const next = ids[at + 1];
        if (next === undefined) break;
        const way = note.locator(`a[href="#${next}"]`);
        await way.first().click();
      }
    },
  );

  test('a link to the exact words opens at them, marked', async () => {
    reader = await openReader({ viewport });
    await reader.read(pageTypes()['one of quotations'] ?? '');
    const words = await reader.page.locator('#sentence .excerpt mark').first().textContent();
    const exact = reader.page.getByRole('link', { name: 'The exact words in their source' });
    const href = (await exact.getAttribute('href')) ?? '';
    expect(href).toMatch(/#q-\w+:~:text=/);
    await exact.click();
    await reader.page.waitForURL('**/sources/**');
    const id = /#(q-\w+)/.exec(href)?.[1] ?? '';
    const own = reader.page.locator(`#${id}`);
    expect(await own.textContent()).toBe(words);
    // A browser looks for the words first, and goes to the anchor when it has not found them.
    await reader.page.waitForFunction(() => document.querySelector(':target') !== null);
    const isThere = await own.evaluate((one) => {
      const target = document.querySelector(':target');
      return target?.closest('.block') === one.closest('.block');
    });
    expect(isThere).toBe(true);
    expect(await isSeen(`#${id}`)).toBe(true);
    await reader.page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    expect(await ground(`#${id}`)).not.toBe(await ground('mark.quotation:not(:target) >> nth=0'));
  });
});

describe('where an address leads', () => {
  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced', { forcedColors: 'active' }],
  ] as const)(
    'can be seen: a name, a quotation, a figure, a paragraph, in %s colours',
    async (_name, options) => {
      reader = await openReader(options);
      await reader.read(source());
      for (const kind of ['m-', 'q-', 'f-', 'p']) {
        const id = await reader.page.locator(`.text [id^="${kind}"]`).last().getAttribute('id');
        await reader.page.evaluate((hash) => {
          location.hash = hash;
        }, id ?? '');
        const line = await reader.page
          .locator(`#${id}`)
          .evaluate((one) => getComputedStyle(one).outlineStyle);
        expect(line).toBe('solid');
      }
    },
  );

  test('is marked by a script of ours where the browser marks no words, with what stands around them', async () => {
    reader = await openReader();
    await reader.read(source());
    const href = await reader.page
      .locator('.found .steps a[href*="#q-"][href*="-,"]')
      .first()
      .getAttribute('href');
    const id = /#(q-\w+)/.exec(href ?? '')?.[1] ?? '';
    const words = await reader.page.locator(`#${id}`).textContent();
    await reader.page.goto('about:blank');
    // Escaped, the directive is none to the browser, as to one that knows of no text fragments.
    await reader.read(`${source()}${(href ?? '').replace(':~:', '%3A~%3A')}`);
    await reader.page.locator('mark.arrived').first().waitFor();
    const marked = await reader.page.locator('mark.arrived').allTextContents();
    expect(marked.join('').replaceAll(/\s+/g, ' ')).toBe(words?.replaceAll(/\s+/g, ' '));
    expect(await isSeen('mark.arrived >> nth=0')).toBe(true);
  });
});

describe('on a name of a text', () => {
  test('n and p lead to its next and its previous mention, and to nothing beyond them', async () => {
    reader = await openReader();
    await reader.read(source());
    const all = reader.page.locator('.block a[href$="/people/john-kerry/"]');
    const at = (): Promise<string> => reader.page.evaluate(() => document.activeElement?.id ?? '');
    const ids = await all.evaluateAll((those) => those.map(({ id }) => id));
    await all.first().focus();
    await reader.page.keyboard.press('p');
    expect(await at()).toBe(ids[0]);
    await reader.page.keyboard.press('n');
    await reader.page.keyboard.press('n');
    expect(await at()).toBe(ids[2]);
    await reader.page.keyboard.press('p');
    expect(await at()).toBe(ids[1]);
    await reader.page.keyboard.press('Control+p');
    expect(await at()).toBe(ids[1]);
  });

  test('they do nothing elsewhere, and nothing to what is typed', async () => {
    reader = await openReader();
    await reader.read(source());
    await reader.page.locator('.number').first().focus();
    await reader.page.keyboard.press('n');
    expect(await reader.page.evaluate(() => document.activeElement?.className)).toBe('number');
    await reader.page.keyboard.press('/');
    const field = reader.page.getByRole('dialog').locator('input');
    await field.waitFor();
    await reader.page.keyboard.type('np');
    expect(await field.inputValue()).toBe('np');
  });
});

test('the page of a person leads to the first mention in each source', async () => {
  reader = await openReader();
  await reader.read('people/john-kerry/');
  const ways = reader.page.getByRole('link', { name: /^First mention in/ });
  expect(await ways.count()).toBe(2);
  await ways.first().click();
  const id = new URL(reader.page.url()).hash.slice(1);
  const first = reader.page.locator('.block a[href$="/people/john-kerry/"]').first();
  expect(await first.getAttribute('id')).toBe(id);
});

describe('the button beside a paragraph and a statement', () => {
  test('copies the link to the exact words, and says so', async () => {
    reader = await openReader({ permissions: ['clipboard-read', 'clipboard-write'] });
    await reader.read(source());
    await reader.page.getByRole('button', { name: 'Copy link to paragraph 2' }).click();
    await reader.page.getByRole('status').filter({ hasText: 'The link is copied.' }).waitFor();
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/sources\/[^/]+\/#p2:~:text=/);
    expect(new URL(copied).origin).toBe(new URL(reader.page.url()).origin);
    await reader.read(pageTypes()['one of figures'] ?? '');
    await reader.page.getByRole('button', { name: 'Copy link to the exact words' }).press('Enter');
    await reader.page.getByRole('status').filter({ hasText: 'The link is copied.' }).waitFor();
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toMatch(/#f-\w+/);
    expect(reader.complaints).toEqual([]);
  });

  test('says so where the browser does not let it', async () => {
    reader = await openReader();
    await reader.read(source());
    await reader.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await reader.page.getByRole('button', { name: 'Copy link to paragraph 2' }).click();
    await reader.page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
    expect(await reader.page.locator('.copied').textContent()).toContain('could not be copied');
  });

  test('is not there where no scripts run, and the link is', async () => {
    reader = await openReader({ javaScriptEnabled: false });
    await reader.read(source());
    expect(await reader.page.locator('.copy-link').first().isVisible()).toBe(false);
    expect(await reader.page.locator('#previews').isVisible()).toBe(false);
    expect(await reader.page.locator('.number').nth(2).getAttribute('href')).toContain(
      '#p2:~:text=',
    );
  });
});
