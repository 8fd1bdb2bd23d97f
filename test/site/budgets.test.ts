import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReader, pageTypes, type Reader } from './reader.ts';

/** What a page may weigh, compressed, without fonts and pictures. */
const PAGE = 50 * 1024;

/** What its scripts may weigh before the reader does anything: listeners, and the choice of light or dark. */
const LISTENERS = 5 * 1024;

/** Pages that are tools, doing nothing without scripts, and addresses that ask for a filter's choice. */
const TOOLS = /^search|, filtered$/;

/** Sizes in bytes of what the page loaded, as gzip compresses them. */
async function weigh(
  { page, read }: Reader,
  path: string,
): Promise<{ all: number; scripts: number }> {
  const weights: Promise<{ type: string; weight: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (!['document', 'stylesheet', 'script'].includes(type)) return;
    weights.push(response.body().then((body) => ({ type, weight: gzipSync(body).length })));
  });
  await read(path);
  await page.waitForLoadState('networkidle');
  page.removeAllListeners('response');
  const known = await Promise.all(weights);
  const sum = (those: readonly { weight: number }[]) =>
    those.reduce((total, { weight }) => total + weight, 0);
  return { all: sum(known), scripts: sum(known.filter(({ type }) => type === 'script')) };
}

describe('a page', () => {
  let reader: Reader | undefined;

  // Each page is opened by a browser that has kept nothing of another.
  beforeEach(async () => {
    reader = await openReader();
  });
  afterEach(() => reader?.close());

  const pages = Object.entries(pageTypes()).map(([name, path]) => ({
    name,
    path,
    listeners: TOOLS.test(name) ? PAGE : LISTENERS,
  }));

  test.each(pages)(
    'weighs no more than 50 KB, and runs nothing but listeners before it is used: $name',
    async ({ path, listeners }) => {
      if (!reader) throw new Error('Unexpected lack of a reader.');
      const { all, scripts } = await weigh(reader, path);
      expect(all).toBeGreaterThan(1024);
      expect(all).toBeLessThanOrEqual(PAGE);
      expect(scripts).toBeGreaterThan(0);
      expect(scripts).toBeLessThanOrEqual(listeners);
    },
  );
});
