import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { HEADERS } from '../../scripts/steps/hosts/policy.ts';
import { serve } from '../../scripts/steps/serve.ts';
import { type Inspected, inspectSite } from './inspect.ts';
import { openReader, type Reader } from './reader.ts';

const address = (path: string): string => new URL(path, inject('address')).href;

describe('what is served', () => {
  test.each(['', 'people/', 'data/quotations.jsonl', 'no/such/page/'])(
    'has every header of the policy: /%s',
    async (path) => {
      const { headers } = await fetch(address(path));
      for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name)).toBe(value);
    },
  );

  test.each([
    ['data/quotations.jsonl', 'application/jsonl; charset=utf-8'],
    ['data/quotations.csv', 'text/csv; charset=utf-8'],
    ['data/datapackage.json', 'application/json; charset=utf-8'],
    ['data/manifest-sha256.txt', 'text/plain; charset=utf-8'],
    ['data/tei.rng', 'application/xml; charset=utf-8'],
  ])('says of what type it is: %s', async (path, type) => {
    const answer = await fetch(address(path));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  });
});

describe('every page of the site', () => {
  let pages: readonly Inspected[] = [];
  beforeAll(async () => {
    pages = await inspectSite(inject('site'));
  });

  test('has no style, no handler and no code in it that the policy would refuse', () => {
    const refused = pages.flatMap(({ file, shapes }) =>
      shapes
        .filter((shape) => /^style\b| (style|on\w+|srcdoc)( |$)/.test(shape))
        .map((shape) => `${file}: ${shape}`),
    );
    expect(refused).toEqual([]);
    const code = pages.flatMap(({ scripts }) =>
      scripts.filter((script) => !/^(module)?$|^application\/(ld\+)?json /.test(script)),
    );
    expect([...new Set(code)]).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });
});

describe('a browser under the policy', () => {
  let reader: Reader;
  afterEach(() => reader.close());

  test('reads a page of every type without a complaint', async () => {
    reader = await openReader();
    const pages = await inspectSite(inject('site'));
    const types = Map.groupBy(pages, ({ file }) => file.split('/').slice(0, -2).join('/'));
    for (const [, [first]] of types) {
      await reader.read(first?.file.replace(/index\.html$/, '') ?? '');
    }
    for (const path of ['search/?q=Aleppo', 'compare/any/', 'figure-ledger/?kind=persons']) {
      await reader.read(path);
      await reader.page.waitForLoadState('networkidle');
    }
    expect(reader.complaints).toEqual([]);
  });

  test('may compile the WebAssembly of the other search, and that alone', async () => {
    reader = await openReader();
    await reader.read('');
    // As words, because the runner of the tests rewrites imports.
    const script = JSON.stringify(address('pagefind/pagefind.js'));
    const found = await reader.page.evaluate<number>(
      `import(${script}).then((it) => it.search('Aleppo')).then(({ results }) => results.length)`,
    );
    expect(found).toBeGreaterThan(0);
    expect(reader.complaints).toEqual([]);
  });

  test('refuses what somebody smuggles into a page: code, style, frame and request', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcebook-policy-'));
    const smuggled = [
      '<script>document.title = "run"</script>',
      '<img src="missing.png" onerror="document.title = \'run\'">',
      '<p style="color: rgb(1, 2, 3)">a</p>',
      '<style>p { font-size: 77px }</style>',
      '<base href="https://other.example/">',
      '<script src="https://other.example/x.js"></script>',
    ];
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>safe</title>${smuggled.join('\n')}`,
    );
    writeFileSync(join(folder, '404.html'), '<!doctype html><title>none</title>');
    const { server, address: own } = await serve(folder, 47_380);
    try {
      reader = await openReader({}, own);
      await reader.read('');
      const p = reader.page.locator('p');
      expect(await reader.page.title()).toBe('safe');
      expect(await p.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
      expect(await p.evaluate((element) => getComputedStyle(element).fontSize)).not.toBe('77px');
      expect(await reader.page.evaluate(() => document.baseURI)).toBe(own);
      const refusals = reader.complaints.filter((each) => each.includes('Content Security Policy'));
      expect(refusals.length).toBeGreaterThanOrEqual(smuggled.length - 1);
    } finally {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
