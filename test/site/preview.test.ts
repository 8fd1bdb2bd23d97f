import { afterEach, describe, expect, test } from 'vitest';
import { sideways, violations } from './axe.ts';
import { openReader, pageTypes, type Reader } from './reader.ts';

let reader: Reader;

const source = (): string => pageTypes()['one of sources'] ?? '';
const preview = () => reader.page.locator('.preview');
const link = (name: string) => reader.page.locator(`.block p a[href$="/${name}/"]`).first();

/** Opens the page of a source, and asks for the preview of the first link to a person there. */
async function openOn(options: Parameters<typeof openReader>[0], by: 'pointer' | 'focus') {
  reader = await openReader(options);
  await reader.read(source());
  if (by === 'pointer') await link('john-kerry').hover();
  else await focusOn('john-kerry');
  await preview().waitFor();
}

/** Gives a link the focus as the Tab key does. */
async function focusOn(name: string): Promise<void> {
  await reader.page.keyboard.press('Tab');
  await link(name).focus();
}

/** Longer than a preview waits before it is shown, and than it stays when it was left. */
const A_WHILE = 900;

afterEach(() => reader.close());

describe.each([375, 1280])('the preview of a link on a screen of %i pixels', (width) => {
  const viewport = { width, height: 800 };

  test('opens when the pointer rests on it, and shows what its page says, as printed', async () => {
    await openOn({ viewport }, 'pointer');
    const words = (await preview().innerText()).replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/person john kerry/i);
    expect(words).toContain('Also as');
    expect(words).toMatch(/Named \d+ times in 2 sources\./);
    const quoted = await preview().locator('blockquote p').textContent();
    await reader.read('people/john-kerry/');
    const sentence = reader.page.locator('#mentions .excerpt p').first();
    expect(await sentence.textContent()).toBe(quoted);
    expect(reader.complaints).toEqual([]);
  });

  test('does not cover its link, and stays inside the window', async () => {
    await openOn({ viewport }, 'pointer');
    const box = await preview().boundingBox();
    const own = await link('john-kerry').boundingBox();
    if (!box || !own) throw new Error('Unexpected lack of a preview.');
    expect(box.y >= own.y + own.height || box.y + box.height <= own.y).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    expect(await sideways(reader)).toBe(0);
  });

  test('stays while the pointer is in it, and closes when the pointer has left', async () => {
    await openOn({ viewport }, 'pointer');
    await preview().locator('blockquote').hover();
    await reader.page.waitForTimeout(A_WHILE);
    expect(await preview().isVisible()).toBe(true);
    await reader.page.mouse.move(1, 1);
    await preview().waitFor({ state: 'hidden' });
  });

  test('opens on focus, describes the link, and closes by Escape for as long as the focus stays', async () => {
    await openOn({ viewport }, 'focus');
    const described = await link('john-kerry').getAttribute('aria-describedby');
    expect(await reader.page.locator(`#${described}`).getAttribute('role')).toBe('tooltip');
    await reader.page.keyboard.press('Escape');
    expect(await preview().isHidden()).toBe(true);
    expect(await link('john-kerry').getAttribute('aria-describedby')).toBeNull();
    expect(await link('john-kerry').evaluate((one) => one === document.activeElement)).toBe(true);
    await reader.page.waitForTimeout(A_WHILE);
    expect(await preview().isHidden()).toBe(true);
  });

  test('closes when the focus goes on, and adds no stop to the way of the Tab key', async () => {
    await openOn({ viewport }, 'focus');
    await reader.page.keyboard.press('Tab');
    await preview().waitFor({ state: 'hidden' });
    expect(
      await reader.page.evaluate(() => document.activeElement?.closest('.preview')),
    ).toBeNull();
  });

  test.each(['light', 'dark'] as const)(
    'gives axe nothing to find fault with, %s',
    async (scheme) => {
      await openOn({ viewport, colorScheme: scheme }, 'pointer');
      expect(await violations(reader)).toEqual([]);
    },
  );

  test('is switched off in it for good, and on again at the foot of the page', async () => {
    await openOn({ viewport }, 'pointer');
    await preview().getByRole('button', { name: 'Switch previews off' }).click();
    await preview().waitFor({ state: 'hidden' });
    await reader.read(source());
    await link('john-kerry').hover();
    await reader.page.waitForTimeout(A_WHILE);
    expect(await preview().count()).toBe(0);
    await reader.page.getByRole('button', { name: 'Switch previews on' }).click();
    await link('john-kerry').hover();
    await preview().waitFor();
  });
});

describe('a preview', () => {
  test('has no previews inside it, and is not asked for by a link on the same page', async () => {
    await openOn({}, 'pointer');
    expect(await preview().locator('a').count()).toBe(0);
    await reader.read(source());
    await reader.page.locator('.found .steps a').first().hover();
    await reader.page.waitForTimeout(A_WHILE);
    expect(await preview().count()).toBe(0);
  });

  test('of a statement says who is credited, and of a source what was found in it', async () => {
    reader = await openReader({ viewport: { width: 1280, height: 800 } });
    await reader.read(source());
    await reader.page.locator('.found a[href*="/quotations/"]').first().hover();
    await preview().waitFor();
    expect(await preview().innerText()).toMatch(/quotation[^]*Credited to:/i);
    await reader.read('people/john-kerry/');
    await reader.page.locator('#mentions h3 a').first().hover();
    await preview().waitFor();
    expect(await preview().innerText()).toMatch(/source[^]*\d+ mentions, \d+ quotations/i);
  });

  test('of a link to a paragraph shows this paragraph', async () => {
    reader = await openReader({ viewport: { width: 1280, height: 800 } });
    await reader.read('people/john-kerry/');
    const place = reader.page.locator('#mentions .excerpt footer a[href$="#p3"]').first();
    const address = await place.evaluate((one: HTMLAnchorElement) => one.href);
    await place.hover();
    await preview().waitFor();
    const shown = await preview().locator('blockquote p').textContent();
    await reader.page.goto(address);
    expect(await reader.page.locator('#p3 p').textContent()).toBe(shown);
  });

  test('is neither fetched nor shown for a pointer that only passes, nor for a touch', async () => {
    reader = await openReader({ hasTouch: true, viewport: { width: 375, height: 800 } });
    await reader.read(source());
    const asked: string[] = [];
    reader.page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(request.url());
    });
    await link('john-kerry').hover();
    await reader.page.mouse.move(1, 1);
    await reader.page.waitForTimeout(A_WHILE);
    expect(asked).toEqual([]);
    await link('john-kerry').tap();
    await reader.page.waitForURL('**/people/john-kerry/');
    expect(asked).toEqual([]);
  });

  test('is missing without a word when the page cannot be had', async () => {
    reader = await openReader();
    await reader.read(source());
    await reader.page.route('**/people/**', (route) => route.abort());
    await link('john-kerry').hover();
    await reader.page.waitForTimeout(A_WHILE);
    expect(await preview().isHidden()).toBe(true);
  });

  test('loads nothing before a link is pointed at, and little then', async () => {
    reader = await openReader();
    const scripts: string[] = [];
    reader.page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await reader.read(source());
    await reader.page.waitForLoadState('networkidle');
    expect(scripts.filter((one) => /\/preview\./.test(one))).toEqual([]);
    await link('john-kerry').hover();
    await preview().waitFor();
    const script = scripts.find((one) => /\/preview\./.test(one)) ?? '';
    const weight = await (await reader.page.request.get(script)).body();
    expect(weight.length).toBeGreaterThan(1000);
    expect(weight.length).toBeLessThan(5 * 1024);
  });

  test('is not printed', async () => {
    await openOn({}, 'pointer');
    await reader.page.emulateMedia({ media: 'print' });
    expect(await preview().isHidden()).toBe(true);
  });
});
