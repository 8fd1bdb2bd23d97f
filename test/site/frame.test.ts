import { afterEach, describe, expect, inject, test } from 'vitest';
import { readings } from '../../src/readings/index.ts';
import { openReader, pageTypes, type Reader } from './reader.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };
const NARROW = { viewport: { width: 320, height: 640 } };

const opened: Reader[] = [];
const reader = async (options: Parameters<typeof openReader>[0] = {}): Promise<Reader> => {
  const one = await openReader(options);
  opened.push(one);
  return one;
};
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

describe('the way through the site', () => {
  test('leads to every holding and every reading, from every page, with and without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, read } = await reader({ ...WIDE, javaScriptEnabled });
      await read('people/john-kerry/');
      const groups = page.locator('.site-nav ul');
      expect(await groups.first().getAttribute('aria-labelledby')).toBe('nav-holdings');
      expect(await page.locator('#nav-holdings').innerText()).toBe('Holdings');
      const words = await page.locator('.site-nav a:visible').allInnerTexts();
      expect(words).toEqual(
        expect.arrayContaining(['People', 'Sources', ...readings.map(({ title }) => title)]),
      );
      expect(await page.locator('.site-nav [aria-current="true"]').innerText()).toBe('People');
      await page.locator('.site-nav').getByRole('link', { name: 'Places', exact: true }).click();
      expect(await page.locator('.site-nav [aria-current="page"]').innerText()).toBe('Places');
    }
  });

  test('stands behind one summary on a narrow screen, and the search beside it', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, read } = await reader({ ...NARROW, javaScriptEnabled });
      await read('people/');
      expect(await page.locator('.to-search').isVisible()).toBe(true);
      expect(await page.locator('.site-nav a').first().isVisible()).toBe(false);
      await page.locator('.site-nav summary').click();
      expect(await page.locator('.site-nav a').first().isVisible()).toBe(true);
      await page.locator('.site-nav a', { hasText: 'Sources' }).click();
      expect(await page.locator('h1').innerText()).toBe('Sources');
    }
  });

  test('is gone through by keyboard: past it by the first link, or link by link', async () => {
    const { page, read } = await reader(NARROW);
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    await read('people/');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await read('people/');
    for (const words of ['Skip to the content', 'Sourcebook', 'Search', 'Dark theme', 'Contents']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(words);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('People');
  });

  test('is told on the home page, with what each reading is for', async () => {
    const { page, read } = await reader({ javaScriptEnabled: false });
    await read('');
    const told = await page.locator('.readings').innerText();
    for (const { title, description } of readings) {
      expect(told).toContain(title);
      expect(told).toContain(description);
    }
  });

  test('leads back: the crumbs of every page end at that page and begin at home', async () => {
    const { page, read } = await reader();
    for (const [name, path] of Object.entries(pageTypes())) {
      await read(path);
      const crumbs = page.locator('.crumbs li');
      const depth = path.replace(/\?.*/, '').split('/').length - 1;
      if (depth < 2) continue;
      expect([name, await crumbs.first().innerText()]).toEqual([name, 'Home']);
      expect([name, await crumbs.last().getAttribute('aria-current')]).toEqual([name, 'page']);
      const last = (await crumbs.last().innerText()).trim();
      expect([name, last]).not.toEqual([name, '']);
      // The title of a comparison goes on where its crumbs have said the first half already, that of others in small letters.
      const title = (await page.title()).toLowerCase();
      expect([name, title.endsWith(last.toLowerCase())]).toEqual([name, true]);
    }
  });
});

describe('the pages that were opened last', () => {
  /** Opens a page and moves the pointer, as whoever reads it does. */
  const use = async ({ page, read }: Reader, path: string): Promise<void> => {
    await read(path);
    await page.mouse.move(20, 20);
    await page.mouse.move(30, 40);
  };
  const listed = async ({ page, read }: Reader): Promise<readonly string[]> => {
    await read('');
    await page.getByText('Recently viewed').click();
    await page.locator('#recent li').first().waitFor();
    return page.locator('#recent li').allInnerTexts();
  };

  test('are kept and listed, until the reader wants none kept', async () => {
    const own = await reader();
    const { page } = own;
    const stored = () => page.evaluate(() => Object.keys(localStorage));
    await use(own, '');
    await use(own, 'people/');
    expect(await stored()).toEqual([]);
    expect(await listed(own)).toEqual(['None yet.']);
    await use(own, 'people/john-kerry/');
    await use(own, 'places/aleppo/');
    expect(await listed(own)).toEqual(['Aleppo Place', 'John Kerry Person']);
    expect(await page.locator('#recent').innerText()).toContain('in this browser only');
    await page.getByRole('button', { name: 'Forget them' }).click();
    expect(await page.locator('#recent li a').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Keep them again',
    );
    await use(own, 'people/john-kerry/');
    expect(await listed(own)).toEqual(['None yet.']);
    await page.getByRole('button', { name: 'Keep them again' }).click();
    await use(own, 'people/john-kerry/');
    expect(await listed(own)).toEqual(['John Kerry Person']);
    await page.locator('#recent a').click();
    expect(await page.locator('h1').innerText()).toBe('John Kerry');
    expect(own.complaints).toEqual([]);
  });

  test.each([
    ['the pointer moves', ({ page }: Reader) => page.mouse.move(30, 40)],
    ['the wheel turns', ({ page }: Reader) => page.mouse.wheel(0, 100)],
    ['a key is pressed', ({ page }: Reader) => page.keyboard.press('Tab')],
    ['a link is followed', ({ page }: Reader) => page.locator('.crumbs a').last().press('Enter')],
  ])('are kept only when something is done on them: %s', async (_name, act) => {
    const own = await reader();
    const stored = () => own.page.evaluate(() => Object.values(localStorage).join());
    await own.read('people/john-kerry/');
    await own.page.waitForLoadState('networkidle');
    expect(await stored()).toBe('');
    await act(own);
    await expect.poll(stored).toContain('John Kerry');
  });

  test('are neither kept nor seen without scripts', async () => {
    const { page, read } = await reader({ javaScriptEnabled: false });
    await read('people/john-kerry/');
    await read('');
    expect(await page.locator('#recent').isVisible()).toBe(false);
  });
});

describe('a page on paper', () => {
  test('is dark on light, without what only a screen needs, and says where it is from', async () => {
    const { page, read } = await reader({ colorScheme: 'dark' });
    await read('people/john-kerry/');
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    for (const furniture of ['.site-nav', '.theme', '.crumbs', '.to-search', '.data-links']) {
      expect([furniture, await page.locator(furniture).first().isVisible()]).toEqual([
        furniture,
        false,
      ]);
    }
    expect(await page.locator('.own-address').innerText()).toContain('people/john-kerry/');
    // Without an address of the site, that of a link says nothing on paper.
    const after = page.locator('.excerpt footer a').first();
    expect(await after.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('none');
  });

  test.each(['people/john-kerry/', 'people/', 'speakers/'])(
    'says once how it is cited, before all else: %s',
    async (path) => {
      const { page, read } = await reader();
      await read(path);
      await page.emulateMedia({ media: 'print' });
      const citation = (await page.locator('.citation').innerText()).trim();
      expect(citation).toContain('seen [day of access]');
      expect((await page.locator('body').innerText()).split(citation)).toHaveLength(2);
      const above = await page.locator('.citation').boundingBox();
      const heading = await page.locator('h1').boundingBox();
      expect(above?.y).toBeLessThan(heading?.y ?? 0);
    },
  );
});

describe('the colours of the machine', () => {
  test('are used where it forces them, and marks are still told apart', async () => {
    const { page, read } = await reader({ forcedColors: 'active' });
    await read('people/john-kerry/');
    const mark = page.locator('.excerpt mark').first();
    expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });

  test('are stronger where it asks for more contrast', async () => {
    const { page, read } = await reader({ contrast: 'more', colorScheme: 'light' });
    await read('');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  });

  test('need no movement: nothing glides where the reader wants none', async () => {
    const { page, read } = await reader({ reducedMotion: 'reduce' });
    await read('');
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe('auto');
  });
});

describe('under a path of a host', () => {
  test('styles, scripts and data are found', async () => {
    const { page } = await reader();
    const failed: string[] = [];
    // The site as it is, moved below a path: all else of the host is missing.
    const address = new URL(inject('address'));
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (!url.pathname.startsWith('/a/path/')) {
        failed.push(url.pathname);
        return route.fulfill({ status: 404 });
      }
      const moved = new URL(url.pathname.slice('/a/path'.length) + url.search, address);
      return route.fulfill({ response: await route.fetch({ url: moved.href }) });
    });
    for (const path of ['', 'people/john-kerry/', 'search/?q=Aleppo']) {
      await page.goto(new URL(`a/path/${path}`, address).href);
      expect(
        await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth),
      ).toMatch(/px$/);
    }
    await page.locator('#results li').first().waitFor();
    expect(failed).toEqual([]);
  });
});
