import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/steps/serve.ts';
import { sideways, violations } from './axe.ts';
import { command } from './command.ts';
import { inspectSite } from './inspect.ts';
import { broken } from './links.ts';
import { openReader, type Reader } from './reader.ts';
import { textsOf } from './sources-of.ts';
import { unlike } from './verbatim.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourcebook-time-and-place-'));
const site = join(folder, 'site');
const bare = join(folder, 'bare');
let served: Awaited<ReturnType<typeof serve>>;
let reader: Reader;

const build = async (content: string, out: string, ...more: readonly string[]): Promise<void> => {
  const args = ['--content', join(folder, content), '--out', out, ...more];
  const { status, said } = await command('build', args);
  if (status !== 0) throw new Error(said);
};

beforeAll(async () => {
  cpSync('test/demonstration/texts', join(folder, 'whole', 'texts'), {
    recursive: true,
    filter: (path) => !path.endsWith('.md'),
  });
  for (const ending of ['txt', 'yml']) {
    const name = `bridge-meridian-wire.${ending}`;
    cpSync(join('test/demonstration/texts', name), join(folder, 'one', 'texts', name));
  }
  await build('whole', site);
  await build('one', bare, '--no-maps');
  for (const name of ['timeline', 'map'])
    cpSync(join(site, name), join(folder, 'own', name), { recursive: true });
  served = await serve(site, 47_470);
});
afterAll(() => {
  served.server.closeAllConnections();
  served.server.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } }, served.address);
});
afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

/** The first column of a CSV file; ids need no quotes. Lines inside quotes begin with none. */
const idsIn = (file: string): string[] =>
  [
    ...readFileSync(join(site, file), 'utf8').matchAll(
      /^((?:m-[0-9a-f]{12}|published-|places\/)[^,\s]*),/gm,
    ),
  ].map(([, id = '']) => id);
const ids = () => reader.page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.id));

describe('the timeline at size', () => {
  test('shows every line of its file once, in its order, over its pages', async () => {
    await reader.read('timeline/');
    const seen = await ids();
    const later = reader.page.getByRole('link', { name: /^Later: / });
    while ((await later.count()) > 0) {
      await later.click();
      await reader.page.waitForLoadState();
      seen.push(...(await ids()));
    }
    expect(seen.length).toBeGreaterThan(200);
    expect(seen).toEqual(idsIn('timeline/timeline.csv'));
  });

  test('prints each date and each sentence as its source does', async () => {
    const texts = textsOf(join(folder, 'whole'));
    const pages = await inspectSite(join(folder, 'own'));
    expect(pages.flatMap(({ shown }) => shown).length).toBeGreaterThan(400);
    expect(pages.flatMap((page) => unlike(page, texts))).toEqual([]);
  });

  test('leads nowhere in vain, nor does the map', async () => {
    const pages = await inspectSite(join(folder, 'own'));
    const byFile = new Map(pages.map((page) => [page.file, page]));
    expect(pages.flatMap((page) => broken(page, byFile, site))).toEqual([]);
  });

  test('is narrowed over all its pages to what was said on a day, and shared so', async () => {
    const { page } = reader;
    await reader.read('timeline/?role=said-on');
    await page.getByText(/^\d+ of \d+ dates are shown\. Which date: Said on\.$/).waitFor();
    const roles = await page.locator('tbody tr:visible [data-facet="role"]').allInnerTexts();
    expect(roles.length).toBeGreaterThan(5);
    expect(new Set(roles)).toEqual(new Set(['Said on']));
    await page.getByLabel('Credited to').selectOption({ index: 1 });
    await page.waitForURL(/role=said-on&speaker=/);
  });

  test('is led to from the page of a statement, and leads back to it', async () => {
    const { page } = reader;
    await reader.read('timeline/?role=said-on');
    await page.getByText(/dates are shown/).waitFor();
    const link = page.locator('tbody tr:visible .dated a').first();
    const words = await link.innerText();
    await link.click();
    expect(await page.locator('h1').innerText()).toContain(words);
    await page
      .getByRole('definition')
      .filter({ hasText: 'said on' })
      .getByRole('link')
      .first()
      .click();
    await page.waitForURL(/\/timeline\/.*#m-/);
    expect(await page.locator('tr:target').count()).toBe(1);
  });

  test('says of spans the days between which they lie', async () => {
    await reader.read('timeline/');
    const cell = reader.page.locator('td[data-head="Derived"]', { hasText: /\b1875\b/ }).first();
    expect(await cell.innerText()).toContain('1 January 1875 to 31 December 1875');
  });

  test('lists what is undated on pages of its own', async () => {
    const { page } = reader;
    await reader.read('timeline/');
    await page.getByRole('link', { name: /quotations and figures$/ }).click();
    await page.waitForURL('**/timeline/undated/');
    expect(await page.locator('.statements li').count()).toBeGreaterThan(100);
    expect(await page.getByRole('link', { name: 'Next', exact: true }).count()).toBe(1);
  });
});

describe('the map at size', () => {
  test('lists every place, and marks those that have a point', async () => {
    const { page } = reader;
    await reader.read('map/');
    expect((await ids()).map((id) => `places/${id}`)).toEqual(idsIn('map/places.csv'));
    const marks = await page.locator('.map-view .spots').getAttribute('d');
    const placed = await page.locator('.point').allInnerTexts();
    expect(marks?.split('M').length).toBe(new Set(placed).size + 1);
    expect(await page.getByRole('img', { name: /^Map of the world with \d+ marks/ }).count()).toBe(
      1,
    );
  });

  test('loads the land, and draws it', async () => {
    const { page } = reader;
    const answer = page.waitForResponse(/map\/land\.svg$/);
    await reader.read('map/');
    expect((await answer).status()).toBe(200);
    expect((await answer).headers()['content-type']).toContain('image/svg+xml');
    const size = await page.locator('.map-view').boundingBox();
    expect(size && size.width / size.height).toBeCloseTo(1000 / 487, 1);
  });

  test('has in its parts every marked place once, by name', async () => {
    const { page } = reader;
    await reader.read('map/');
    const placed = await page
      .locator('tbody tr')
      .filter({ has: page.locator('.point') })
      .locator('th a')
      .allInnerTexts();
    await page.getByRole('link', { name: /^The map in \d+ parts$/ }).click();
    await page.waitForURL('**/map/parts/');
    const named = await page.locator('.part li a').allInnerTexts();
    expect(named.toSorted()).toEqual(placed.toSorted());
    expect(await page.locator('.map-view .number').count()).toBe(named.length);
  });

  test.each(['screen', 'print'] as const)(
    'has no number on another or over the edge at 320 pixels, on %s',
    async (media) => {
      const { page } = reader;
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ media });
      await reader.read('map/parts/');
      const maps = await page.locator('.map-view').evaluateAll((views) => {
        const boxOf = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        };
        return views.map((view) => ({
          whole: boxOf(view),
          numbers: [...view.querySelectorAll('.number')].map(boxOf),
        }));
      });
      expect(maps.length).toBeGreaterThan(3);
      for (const { whole, numbers } of maps) {
        for (const [index, one] of numbers.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(whole.left);
          expect(one.top).toBeGreaterThanOrEqual(whole.top);
          expect(one.right).toBeLessThanOrEqual(whole.right);
          expect(one.bottom).toBeLessThanOrEqual(whole.bottom);
          for (const other of numbers.slice(index + 1)) {
            const isAside = one.right <= other.left || other.right <= one.left;
            expect(isAside || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
          }
        }
      }
    },
  );

  test('is left out on every page when a reader wishes so, and comes back', async () => {
    const { page } = reader;
    await reader.read('map/');
    await page.getByRole('button', { name: 'Leave maps out' }).click();
    expect(await page.locator('.map-view:visible').count()).toBe(0);
    await reader.read('places/sarajevo/');
    expect(await page.locator('.map-view:visible').count()).toBe(0);
    const button = page.getByRole('button', { name: 'Leave maps out' });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.press('Enter');
    expect(await page.locator('.map-view:visible').count()).toBe(2);
    await page.reload();
    expect(await page.locator('.map-view:visible').count()).toBe(2);
  });

  test('says on the page of a place where it lies, or why that is not said', async () => {
    await reader.read('places/sarajevo/');
    const location = reader.page.locator('#location');
    expect(await location.innerText()).toContain('43.85° N, 18.36° E');
    expect(await location.innerText()).toContain('Derived, not printed');
    await reader.read('places/crewe/');
    expect(await location.innerText()).toContain('Not said.');
    expect(await location.locator('svg').count()).toBe(0);
  });

  test('is whole without JavaScript, where the switch is not shown', async () => {
    const plain = await openReader({ javaScriptEnabled: false }, served.address);
    await plain.read('map/');
    expect(await plain.page.locator('.map-view').isVisible()).toBe(true);
    expect(await plain.page.getByRole('button', { name: 'Leave maps out' }).count()).toBe(0);
    await plain.close();
  });

  test('is drawn from a disk, too', async () => {
    const { page } = reader;
    await page.goto(pathToFileURL(join(site, 'map/index.html')).href);
    const image = await page.locator('.map-view image').evaluate(async (element) => {
      const href = element.getAttribute('href') ?? '';
      const picture = new Image();
      picture.src = new URL(href, document.baseURI).href;
      await picture.decode();
      return picture.naturalWidth;
    });
    expect(image).toBeGreaterThan(0);
    // What the usual site loads from a server is no part of this test.
    reader.complaints.length = 0;
  });

  test('is not drawn on a site that is built without maps, which still lists the places', async () => {
    expect(existsSync(join(bare, 'map/land.svg'))).toBe(false);
    expect(existsSync(join(bare, 'map/parts'))).toBe(false);
    const html = readFileSync(join(bare, 'map/index.html'), 'utf8');
    expect(html).not.toContain('map-view');
    expect(html).toContain('label-point-of-country');
  });
});

describe.each([
  ['timeline/2022/', 'one page of a long timeline'],
  ['timeline/undated/2/', 'a further page of what is undated'],
  ['map/', 'the map'],
  ['map/parts/', 'the map in parts'],
  ['places/sarajevo/', 'a place with a map'],
])('%s, %s', (path) => {
  test('weighs less than 50 KB when it is sent', () => {
    expect(gzipSync(readFileSync(join(site, path, 'index.html'))).length).toBeLessThan(50_000);
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong, %s',
    async (colorScheme) => {
      const other = await openReader(
        { colorScheme, viewport: { width: 375, height: 800 } },
        served.address,
      );
      await other.read(path);
      expect(await violations(other)).toEqual([]);
      await other.close();
    },
  );

  test('needs no scrolling sideways on 320 pixels', async () => {
    const other = await openReader({ viewport: { width: 320, height: 640 } }, served.address);
    await other.read(path);
    expect(await sideways(other)).toBe(0);
    await other.close();
  });
});
