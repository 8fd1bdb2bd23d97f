import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, pageTypes, type Reader } from './reader.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The violations on the open page, each with the elements at fault. */
async function violations({ page }: Reader): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(RULES)
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

/** Waits until the search page has answered, where the page is one with a search in its address. */
async function settled({ page }: Reader): Promise<void> {
  if (page.url().includes('?q=')) await page.locator('#results li').first().waitFor();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [375, 1280]) {
    describe(`on a ${colorScheme} screen of ${width} pixels`, () => {
      let reader: Reader;

      beforeAll(async () => {
        reader = await openReader({ colorScheme, viewport: { width, height: 900 } });
      });
      afterAll(() => reader.close());

      test.each(Object.entries(pageTypes()))(
        'axe finds nothing wrong with: %s',
        async (_name, path) => {
          await reader.read(path);
          await settled(reader);
          expect(await violations(reader)).toEqual([]);
        },
      );
    });
  }
}

describe('axe', () => {
  test('finds what is wrong', async () => {
    const reader = await openReader();
    await reader.read('');
    await reader.page.evaluate(() => document.body.append(document.createElement('img')));
    expect((await violations(reader)).join('\n')).toContain('image-alt');
    await reader.close();
  });
});

describe('on a screen of 320 pixels', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openReader({ viewport: { width: 320, height: 640 } });
  });
  afterAll(() => reader.close());

  test.each(Object.entries(pageTypes()))(
    'nothing must be scrolled sideways: %s',
    async (_name, path) => {
      await reader.read(path);
      await settled(reader);
      expect(
        await reader.page.evaluate(() => document.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(320);
    },
  );
});
