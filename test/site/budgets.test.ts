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

declare global {
  interface Window {
    /** Present on a page that is watched. */
    stirred?: Stirred;
  }
}

/** What a page did by itself. */
interface Stirred {
  readonly changes: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Watches a page from when its HTML is read, before its scripts run: the elements that are changed, except the
 * switch between light and dark, and what is put into the browser's storage.
 */
async function watch({ page }: Reader): Promise<void> {
  await page.addInitScript(() => {
    const changes: string[] = [];
    const kept: string[] = [];
    window.stirred = { changes, kept };
    Storage.prototype.setItem = (key: string) => {
      kept.push(key);
    };
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      new MutationObserver((records) => {
        const those = records.flatMap(({ target }) => (target instanceof Element ? target : []));
        const others = those.filter((one) => !one.matches('#theme, html, head'));
        changes.push(...others.map(({ outerHTML }) => outerHTML.slice(0, 80)));
      }).observe(document, { attributes: true, childList: true, subtree: true });
    });
  });
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

  /** What a page did by itself, and what it asked for when it had been read. */
  const leave = async (path: string): Promise<Stirred & { readonly asked: readonly string[] }> => {
    if (!reader) throw new Error('Unexpected lack of a reader.');
    const { page, read } = reader;
    const asked: string[] = [];
    await watch(reader);
    await read(path);
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(200);
    const stirred = await page.evaluate(() => window.stirred);
    if (!stirred) throw new Error('Unexpected lack of what was watched.');
    return { ...stirred, asked };
  };

  test.each(pages.filter(({ listeners }) => listeners === LISTENERS))(
    'changes nothing, keeps nothing and asks for nothing before it is used: $name',
    async ({ path }) => {
      expect(await leave(path)).toEqual({ changes: [], kept: [], asked: [] });
    },
  );

  test('is seen to change where its address asks for a choice', async () => {
    const { changes } = await leave('timeline/?role=in-sentence');
    expect(changes).not.toEqual([]);
  });
});
