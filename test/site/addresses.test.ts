import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/steps/serve.ts';
import { violations } from './axe.ts';
import { command } from './command.ts';
import { openReader } from './reader.ts';

const HARBOUR = `Harbour opens again

Mayor Anna Berg said about 1,200 people had left Norway. “We will not go back to the old quay,” Berg said.

The shipowner Omar Haddad paid 40 crowns. Berg met Haddad in Oslo on Monday.`;

const FERRY = `Ferry sails again

The skipper, Li Wei, was glad. “The sea was calm all the way,” Li Wei told reporters in Oslo.

Annie Berg, the mayor, waved at 300 people and 12 crowns fell into the water.`;

const SOURCE = 'sources/harbour-opens-again';

describe('an address that was given out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-addresses-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  let served: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  /** The anchors of names on the page of the harbour as it was first published, by their words. */
  let names: ReadonlyMap<string, string>;

  const write = (path: string, text: string) => {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  const html = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
  const build = async (...more: string[]) => {
    const { status, said } = await command('build', ['--content', content, '--out', site, ...more]);
    if (status !== 0) throw new Error(said);
  };

  beforeAll(async () => {
    write('texts/harbour.txt', HARBOUR);
    write('texts/ferry.txt', FERRY);
    await build();
    names = new Map(
      [...html(SOURCE).matchAll(/<a id="(m-[0-9a-f]{12})"[^>]*>([^<]+)<\/a>/g)].map(
        ([, id = '', words = '']) => [words, id],
      ),
    );
    // Published by hand, as if by builds of long ago.
    const lines = [
      { id: 'people/nobody', key: 'nobody' },
      { id: 'people/nobody', gone: 'At the <b>request</b> of {nobody}', date: '2024-05-17' },
      { id: 'people/b-anna', key: 'b-anna' },
      { id: 'people/b-anna', key: 'b-anna', to: 'people/annie-berg' },
      {
        id: 'sources/lost',
        key: '0',
        of: 'lost.txt',
        gone: 'Its owner asked.',
        date: '2024-05-17',
      },
      { id: 'people/either', key: 'either', among: ['people/annie-berg', 'people/omar-haddad'] },
    ];
    appendFileSync(
      join(content, 'ids.jsonl'),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    appendFileSync(
      join(content, 'published.jsonl'),
      [
        { page: 'figure-ledger/unicorns/2/', has: '' },
        { page: 'figure-ledger/unicorns/', has: '', files: '0figures.csv' },
        { page: 'sources/lost/', has: '', files: '0annotations.json 0tei.xml 2xt.txt' },
      ]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    );
    write('texts/harbour.txt', HARBOUR.replace('paid 40', 'then paid 40'));
    write(
      'curation/names.yml',
      `- reject: Norway
  source: ${SOURCE}
  paragraph: 1
  date: 2024-05-18
- join: people/annie-berg
  to: people/anna-berg
- separate: places/oslo
  sources: sources/ferry-sails-again
  as: places/oslo-in-wisconsin
- suppress: people/omar-haddad
  because: He asked.
  date: 2024-05-19
`,
    );
    await build();
    served = await serve(site, 47_370);
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser.close();
    served.server.closeAllConnections();
    served.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('leads on in one step when it moved, and takes the fragment along', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}people/b-anna/#from-ferry-sails-again`);
    await page.waitForURL('**/people/anna-berg/#from-ferry-sails-again');
    expect(await page.locator(':target').count()).toBe(1);
    await page.close();
  });

  test('leads on by the rules of every host, and by a link where nothing else works', () => {
    const file = (path: string) => readFileSync(join(site, path), 'utf8');
    expect(file('_redirects')).toContain('/people/b-anna/ /people/anna-berg/ 301\n');
    expect(file('deploy/redirects.nginx.conf')).toContain('  /people/b-anna/ /people/anna-berg/;');
    expect(file('.htaccess')).toContain('  Redirect 301 /people/b-anna/ /people/anna-berg/');
    expect(file('.htaccess')).toContain('Content-Security-Policy');
    expect(file('_headers')).toContain('Content-Security-Policy');
    expect(file('deploy/redirects.s3.json')).toContain('"Key": "people/b-anna/index.html"');
    expect(html('people/b-anna')).toContain('href="../../people/anna-berg/"');
  });

  test('says why and when it closed', () => {
    const closed = html('people/nobody');
    expect(closed).toContain('At the &lt;b&gt;request&lt;/b&gt; of {nobody}');
    expect(closed).toContain('<time datetime="2024-05-17">2024-05-17</time>');
    expect(closed).toContain('noindex');
    expect(JSON.parse(readFileSync(join(site, 'people/nobody/index.json'), 'utf8'))).toMatchObject({
      date: '2024-05-17',
    });
  });

  test('offers the pages among which it was split', () => {
    expect(html('people/either')).toContain('href="../../people/anna-berg/"');
    expect(html('people/either')).toContain('href="../../people/omar-haddad/"');
  });

  test('says what was marked there, and leads to where the same words stand', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}${SOURCE}/#${names.get('Norway') ?? ''}`);
    const there = page.locator(':target');
    expect(await there.isVisible()).toBe(true);
    expect(await there.innerText()).toContain('A name or a date was marked at this address');
    await there.getByRole('link', { name: 'The same words stand in paragraph 1.' }).click();
    expect(await page.locator(':target').getAttribute('id')).toBe('p1');
    expect(await page.getByText('From an earlier edition').isVisible()).toBe(false);
    await page.goto(`${served.address}${SOURCE}/#${names.get('Oslo') ?? ''}`);
    const link = page.locator(':target').getByRole('link');
    expect(await link.innerText()).toBe('The same words are marked here now.');
    await link.click();
    expect(await page.locator('a:target').innerText()).toBe('Oslo');
    await page.close();
  });

  test('offers the page to which a part of it went, and leads the part there', async () => {
    const reader = await openReader({}, served.address);
    const { page } = reader;
    await reader.read('places/oslo/#from-ferry-sails-again');
    expect(await page.locator(':target').innerText()).toContain('It stands on another page now.');
    const offer = page.locator('.went-on');
    expect(await offer.innerText()).toBe(
      'Some mentions that were here in an earlier edition are now at Oslo.',
    );
    expect(await violations(reader)).toEqual([]);
    await offer.getByRole('link', { name: 'Oslo' }).click();
    expect(page.url()).toBe(`${served.address}places/oslo-in-wisconsin/`);
    expect(await page.locator('.went-on').count()).toBe(0);
    await reader.close();
  });

  test('says nothing of a person who is suppressed', () => {
    const anchor = names.get('Omar Haddad') ?? '';
    expect(anchor).toMatch(/^m-/);
    expect(html(SOURCE)).not.toContain(anchor);
    expect(html('people/omar-haddad')).toContain('He asked.');
  });

  test('answers for a reading that is no longer made, and leads to the page above it', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}figure-ledger/unicorns/2/`);
    expect(await page.locator('h1').innerText()).toBe('This page is no longer made');
    await page.locator('#now').click();
    expect(page.url()).toBe(`${served.address}figure-ledger/`);
    await page.close();
    expect(readFileSync(join(content, 'published.jsonl'), 'utf8')).not.toContain('vanished');
  });

  test('answers for files of data that are no longer made, in the form that each name promises', async () => {
    const answer = async (path: string) => {
      const found = await fetch(`${served.address}${path}`);
      return [found.status, found.headers.get('content-type'), await found.text()] as const;
    };
    const reason = 'Its owner asked.';
    expect(await answer('sources/lost/text.txt')).toEqual([
      ...[200, 'text/plain; charset=utf-8'],
      `/sources/lost/text.txt is no longer published here.\nIt closed on 2024-05-17.\nThe reason given for closing it: ${reason}\n`,
    ]);
    const [, , json] = await answer('sources/lost/annotations.json');
    expect(JSON.parse(json)).toMatchObject({ gone: reason, date: '2024-05-17' });
    expect((await answer('sources/lost/tei.xml'))[2]).toContain(`>${reason}</closed>`);
    expect((await answer('figure-ledger/unicorns/figures.csv'))[2]).toContain(
      '/figure-ledger/unicorns/figures.csv,,"[""/figure-ledger/""]"',
    );
  });

  test('is written down for files of data too', () => {
    const record = readFileSync(join(content, 'published.jsonl'), 'utf8');
    expect(record).toContain(
      `{"page":"${SOURCE}/","has":"","files":"0annotations.json 0tei.xml 2xt.txt"}`,
    );
    expect(record).toMatch(/\{"page":"data\/","has":"","files":"[^"]*people\.csv/);
    expect(record).not.toMatch(/"page":"(load|deploy|pagefind|_astro)\//);
  });

  test('moves a statement to its words when its paragraph was edited', () => {
    const lines = readFileSync(join(content, 'ids.jsonl'), 'utf8').trim().split('\n');
    const moved = lines.filter((line) => /"id":"figures\/.*"to":"figures\//.test(line));
    expect(moved.length).toBeGreaterThan(0);
  });

  test('comes back as it was when all is undone, and building again adds nothing', async () => {
    const before = ['ids.jsonl', 'published.jsonl'].map((name) =>
      readFileSync(join(content, name), 'utf8'),
    );
    await build();
    expect(
      ['ids.jsonl', 'published.jsonl'].map((name) => readFileSync(join(content, name), 'utf8')),
    ).toEqual(before);
    write('texts/harbour.txt', HARBOUR);
    rmSync(join(content, 'curation'), { recursive: true });
    await build();
    for (const anchor of names.values())
      expect(html(SOURCE)).toMatch(new RegExp(`<a id="${anchor}"`));
    expect(html('people/omar-haddad')).toContain('id="mentions"');
    expect(html('people/annie-berg')).toContain('id="mentions"');
  });

  test('is not put out where a host would refuse the site', async () => {
    await build('--host', 'cloudflare');
    const asked = ['--content', content, '--out', site, '--host', 'nowhere'];
    const { status, said } = await command('build', asked);
    expect(status).toBe(1);
    expect(said).toContain('expected one of: cloudflare');
  });
});
