import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sideways, violations } from './axe.ts';
import { openReader, pageTypes, type Reader } from './reader.ts';

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
      expect(await sideways(reader)).toBe(0);
    },
  );
});
