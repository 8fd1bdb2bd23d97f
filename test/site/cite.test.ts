import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { serve } from '../../scripts/steps/serve.ts';
import { saved } from '../citing/zotero.ts';
import { violations } from './axe.ts';
import { type Answered, command } from './command.ts';
import { type Head, headsOf } from './heads.ts';
import { openReader, type Reader, turnedPair } from './reader.ts';
import { textsOf } from './sources-of.ts';

const twin = z.object({ exact: z.string().optional(), words: z.string().optional() });

/** Every type that stands in a document of JSON-LD. */
function typesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(typesIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === '@type' ? [String(value)] : typesIn(value),
  );
}

const TYPES = new Set([
  'Person',
  'Place',
  'Organization',
  'NewsArticle',
  'Quotation',
  'Claim',
  'DefinedTerm',
  'WebPage',
  'GeoCoordinates',
]);

describe('the citation of a page', () => {
  const site = inject('site');
  let reader: Reader;

  beforeAll(async () => {
    reader = await openReader({ permissions: ['clipboard-read', 'clipboard-write'] });
  });
  afterAll(() => reader.close());

  const clipboard = () => reader.page.evaluate(() => navigator.clipboard.readText());
  const [quotation = ''] = globSync('quotations/*/', { cwd: site }).toSorted();
  const path = `${quotation.replaceAll('\\', '/').replace(/\/?$/, '')}/`;

  test('is copied with the exact words, the speaker and the address, and says so', async () => {
    await reader.read(path);
    const words = await reader.page.locator('#sentence mark').first().textContent();
    await reader.page.getByRole('button', { name: 'Copy the quotation with its source' }).click();
    await reader.page
      .getByRole('status')
      .filter({ hasText: 'Copied: the quotation with its source.' })
      .waitFor();
    const copied = await clipboard();
    expect(copied.startsWith(`“${words}”\n`)).toBe(true);
    expect(copied).toContain(new URL(path, inject('address')).href);
    expect(copied).toMatch(/Paragraph \d+|Title/);
    expect(copied).not.toContain('[day of access]');
    expect(reader.complaints).toEqual([]);
  });

  test('is copied in a style with the keyboard alone', async () => {
    await reader.read(path);
    const { page } = reader;
    await page.locator('.forms-of-citing summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy Harvard', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied: Harvard.' }).waitFor();
    expect(await clipboard()).toMatch(/\(Accessed: \d+ [A-Z][a-z]+ \d{4}\)/);
  });

  test('can be selected where nothing can be copied', async () => {
    await reader.read(path);
    await reader.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'));
    });
    await reader.page.getByRole('button', { name: 'Copy the citation' }).click();
    await reader.page.getByRole('status').filter({ hasText: 'press Ctrl and C' }).waitFor();
    const selected = await reader.page.evaluate(() => String(getSelection()));
    expect(selected).toContain('Text held in Sourcebook');
  });

  test.each([
    ['BibTeX', 'bib', /^@misc\{([^,]+),\n[^]*\n\}\n$/],
    ['RIS', 'ris', /^TY  - NEWS\nID  - (.+)\n[^]*\nER  - \n$/],
    ['CSL-JSON', 'json', /^\[?\s*\{\s*"id": "([^"]+)"[^]*\}\s*\]?\n$/],
  ])(
    'is saved as a file for programs with the keyboard alone: %s',
    async (title, ending, shape) => {
      await reader.read(path);
      const { page } = reader;
      await page.locator('.forms-of-citing summary').click();
      const button = page.getByRole('button', { name: `Save ${title} as a file` });
      const shown = await page.locator('.taken', { has: button }).locator('.code').textContent();
      const download = page.waitForEvent('download');
      await button.focus();
      await page.keyboard.press('Enter');
      const file = await download;
      const written = await textOf(await file.createReadStream());
      const [, key = ''] = shape.exec(written) ?? [];
      expect(file.suggestedFilename()).toBe(`${key}.${ending}`);
      await page
        .getByRole('status')
        .filter({ hasText: `Saved: ${key}.${ending}.` })
        .waitFor();
      expect(key).toBe(path.slice(0, -1).replace('/', '-'));
      expect(written).toContain(new URL(path, inject('address')).href);
      expect(written.split('\n')).toHaveLength((shown ?? '').split('\n').length + 1);
      expect(reader.complaints).toEqual([]);
    },
  );

  test('is beside no way to report an error, where the site names none', async () => {
    for (const page of [path, 'people/john-kerry/']) {
      await reader.read(page);
      expect(await reader.page.locator('.report').count()).toBe(0);
    }
  });

  test('stands in the page without scripts, and then no button does', async () => {
    const plain = await openReader({ javaScriptEnabled: false });
    await plain.read(path);
    await plain.page.locator('.forms-of-citing summary').click();
    expect(await plain.page.getByText('@misc{').isVisible()).toBe(true);
    expect(await plain.page.getByText('TY - NEWS').isVisible()).toBe(true);
    expect(await plain.page.locator('button.copy').first().isVisible()).toBe(false);
    await plain.close();
  });

  test('is that of a paragraph, from the paragraph itself, with its words as printed', async () => {
    const texts = textsOf(inject('content'));
    const [source = '', text = ''] = [...texts][0] ?? [];
    await reader.read(`${source}/`);
    await reader.page.getByRole('link', { name: 'Cite paragraph 1', exact: true }).click();
    await reader.page.waitForURL(/\/cite\/#p1$/);
    const section = reader.page.locator('#p1');
    const at = (await section.locator('[data-at]').getAttribute('data-at')) ?? '';
    const [start, end] = at.split('-').map(Number);
    await section.getByRole('button', { name: 'Copy paragraph 1 with its source' }).click();
    await reader.page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const copied = await clipboard();
    expect(copied.startsWith(`“${text.slice(start, end)}”\n`)).toBe(true);
    expect(copied).toContain(new URL(`${source}/#p1`, inject('address')).href);
    await section.getByRole('link', { name: 'Paragraph 1 in the text' }).click();
    await reader.page.waitForURL(new URL(`${source}/#p1`, inject('address')).href);
  });
});

describe('the words to be copied on the pages of statements', () => {
  const site = inject('site');

  test.each(['quotations', 'figures'])('are those of the twins of all %s', async (kind) => {
    const reader = await openReader({ javaScriptEnabled: false });
    const names = globSync(`${kind}/*/index.json`, { cwd: site }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const { exact, words = exact } = twin.parse(
        JSON.parse(readFileSync(join(site, name), 'utf8')),
      );
      await reader.read(name.replace('index.json', ''));
      const taken = await reader.page.locator('.taken-text').first().textContent();
      expect(taken).toContain(words);
    }
    await reader.close();
  });
});

describe('the heads of the built site', () => {
  let heads: readonly Head[] = [];

  beforeAll(async () => {
    heads = await headsOf(inject('site'));
  });

  const of = (pattern: RegExp) => heads.filter(({ file }) => pattern.test(file));
  const itemOf = ({ metas, file }: Head) => saved(metas, `https://seen.example/${file}`);

  test('let Zotero save sources and what they state as articles of newspapers', () => {
    const pages = of(/^(sources|quotations|figures)\/(?!from\/)[^/]+\/index\.html$/);
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((head) => itemOf(head).itemType !== 'newspaperArticle')).toEqual([]);
    expect(pages.filter((head) => itemOf(head).publicationTitle === 'Sourcebook')).toEqual([]);
    const published = of(/^sources\/us-anti[^/]*\/index\.html$/).map(itemOf);
    expect(published.map(({ publicationTitle }) => publicationTitle)).toEqual(['Press TV']);
  });

  test('let Zotero save every other page as a page of this site, under its own title', () => {
    const pages = of(/^(?!(sources|quotations|figures)\/(?!from\/)[^/]+\/index\.html$)/);
    const open = pages.filter(
      ({ title, file }) =>
        title !== 'This page has moved or is closed' && !file.startsWith(turnedPair()),
    );
    expect(open.length).toBeGreaterThan(20);
    for (const head of open) {
      expect(itemOf(head)).toMatchObject({
        itemType: 'webpage',
        title: head.title,
        publicationTitle: 'Sourcebook',
      });
    }
  });

  test('hold JSON-LD that can be read, of types that judge nothing', () => {
    const documents = heads.flatMap(({ jsonLd }) => jsonLd);
    expect(documents.length).toBeGreaterThan(40);
    const types = documents.flatMap((text) => typesIn(JSON.parse(text)));
    expect(types.filter((type) => !TYPES.has(type))).toEqual([]);
    expect(new Set(types)).toEqual(
      new Set([...TYPES].filter((type) => !['WebPage', 'GeoCoordinates'].includes(type))),
    );
    expect(documents.join('')).not.toMatch(/ClaimReview|Rating/);
  });

  test('name twins and texts that are there, and give no path as an address of the web', () => {
    const files = heads.flatMap(({ file, links }) =>
      links
        .filter(({ rel }) => rel === 'describedby' || rel === 'item')
        .map(({ href }) => join(inject('site'), file, '..', href)),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const addresses = heads.flatMap(({ metas, links }) => [
      ...metas.filter(({ name }) => /^og:url|public_url|DC\.identifier/.test(name)),
      ...links.filter(({ rel }) => rel === 'cite-as'),
    ]);
    expect(addresses).toEqual([]);
  });
});

describe('a site that says who it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-cite-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  let built: Answered;
  let heads: readonly Head[] = [];
  let served: Awaited<ReturnType<typeof serve>>;
  let reader: Reader;

  const TITLE = '</script><b>Harbour</b> & {quay} "opens"';
  const textNamed = (name: string) =>
    `${name}\n\n“The harbour will open,” Mayor Ana Berg said on Monday. She said that 40 ships were waiting.\n`;

  beforeAll(async () => {
    mkdirSync(join(content, 'texts'), { recursive: true });
    writeFileSync(join(content, 'texts', 'kept.txt'), textNamed('Harbour opens'));
    writeFileSync(
      join(content, 'texts', 'kept.yml'),
      [
        `title: ${JSON.stringify(TITLE)}`,
        'publisher: The Port Ellis Gazette',
        'author: Tom Hale',
        'date: 2019-03-04',
        'address: https://gazette.example/harbour',
        'archive: https://archive.example/20190305/https://gazette.example/harbour',
        'archived: 2019-03-05',
        'rights: https://creativecommons.org/licenses/by/4.0/',
        '',
      ].join('\n'),
    );
    writeFileSync(join(content, 'texts', 'unkept.txt'), textNamed('Harbour to open'));
    writeFileSync(join(content, 'texts', 'unkept.yml'), 'address: https://other.example/harbour\n');
    writeFileSync(
      join(content, 'site.yml'),
      'title: Harbour Readings\npublisher: The Reading Room\ncontact: desk@example.org\nbogus: 1\n',
    );
    built = await command('build', [
      ...['--content', content, '--out', site],
      ...['--site', 'https://example.org/book/'],
    ]);
    served = await serve(site, 47_460);
    heads = await headsOf(site);
    reader = await openReader({}, served.address);
  });
  afterAll(async () => {
    await reader.close();
    served.server.closeAllConnections();
    served.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const headOf = (pattern: RegExp): Head => {
    const found = heads.find(({ file }) => pattern.test(file));
    if (!found) throw new Error(`No page ${String(pattern)}`);
    return found;
  };
  const kept = () => headOf(/^sources\/script[^/]*\/index\.html$/);
  const mailAbout = (path: string) =>
    `mailto:desk@example.org?subject=Error%20in%20${path.split('/')[1]}&body=${encodeURIComponent(`https://example.org/book/${path}\n\n`)}`;
  const linkOf = ({ links }: Head, rel: string) => links.find((link) => link.rel === rel)?.href;

  test('is told of the line of site.yml that cannot be read, and is built', () => {
    expect(built.status).toBe(3);
    expect(built.said).toContain('site.yml');
    expect(built.said).toContain('Unexpected fact “bogus”');
  });

  test('has its sources saved with title, author, publisher, date, rights and address', () => {
    const { metas, file } = kept();
    expect(saved(metas, '')).toEqual({
      itemType: 'newspaperArticle',
      title: TITLE,
      publicationTitle: 'The Port Ellis Gazette',
      date: '2019/03/04',
      url: `https://example.org/book/${file.replace('index.html', '')}`,
      creators: ['Tom Hale'],
      language: 'en',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('has its own pages saved under its own title', () => {
    const { metas } = headOf(/^people\/ana-berg\/index\.html$/);
    expect(saved(metas, '')).toMatchObject({
      itemType: 'webpage',
      title: 'Ana Berg',
      publicationTitle: 'Harbour Readings',
      url: 'https://example.org/book/people/ana-berg/',
    });
  });

  test('links how a page is cited, what it is, and under what licence', () => {
    const head = kept();
    expect(linkOf(head, 'cite-as')).toBe(
      `https://example.org/book/${head.file.replace('index.html', '')}`,
    );
    expect(linkOf(head, 'type')).toBe('https://schema.org/NewsArticle');
    expect(linkOf(head, 'license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(linkOf(head, 'collection')).toBe('../../');
  });

  test('says on paper where each paragraph that it refers to stands', async () => {
    const { page } = reader;
    await reader.read('people/ana-berg/');
    await page.emulateMedia({ media: 'print' });
    const reference = page.locator('.excerpt footer a').first();
    expect(await reference.evaluate((link) => getComputedStyle(link, '::after').content)).toMatch(
      /^" \(https:\/\/example\.org\/book\/sources\/[^/]+\/#p\d+\)"$/,
    );
    expect(await page.locator('.own-address').innerText()).toBe(
      'Address of this page: https://example.org/book/people/ana-berg/',
    );
    await page.emulateMedia({ media: 'screen' });
  });

  test('has JSON-LD that a title of markup cannot end', () => {
    const [text = ''] = kept().jsonLd;
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: '2019-03-04',
      isBasedOn: 'https://gazette.example/harbour',
      archivedAt: 'https://archive.example/20190305/https://gazette.example/harbour',
    });
  });

  test('names an archived copy on the link to a source only where one is known', async () => {
    const { page } = reader;
    await reader.read(kept().file.replace('index.html', ''));
    const link = page.locator('a[href="https://gazette.example/harbour"]').first();
    expect(await link.getAttribute('data-originalurl')).toBe('https://gazette.example/harbour');
    expect(await link.getAttribute('data-versionurl')).toContain('archive.example');
    expect(await link.getAttribute('data-versiondate')).toBe('2019-03-05');
    await reader.read(
      headOf(/^sources\/harbour-to-open\/index\.html$/).file.replace('index.html', ''),
    );
    expect(await page.locator('[data-versionurl], [data-originalurl]').count()).toBe(0);
    expect(await page.locator('a[href="https://other.example/harbour"]').count()).toBe(1);
  });

  test('has every statement’s errors reported with its id', async () => {
    for (const kind of ['quotations', 'figures']) {
      const [file = ''] = heads.flatMap(({ file: name }) =>
        new RegExp(`^${kind}/[qf]-[^/]+/index`).test(name) ? [name] : [],
      );
      await reader.read(file.replace('index.html', ''));
      const [, id = ''] = file.split('/');
      const link = reader.page.locator('#cite').getByRole('link', { name: 'Report an error' });
      expect(await link.getAttribute('href')).toBe(mailAbout(`${kind}/${id}/`));
    }
  });

  test('has them reported from beside the statement too, wherever it stands in a list', async () => {
    const source = headOf(/^sources\/harbour-to-open\/index\.html$/).file;
    for (const [page, row] of [
      ['people/ana-berg/', '.statement'],
      [
        source.replace('index.html', ''),
        '.found dd:has(a[href*="/quotations/"], a[href*="/figures/"])',
      ],
    ] as const) {
      await reader.read(page);
      const rows = await reader.page.locator(row).all();
      expect(rows.length).toBeGreaterThan(1);
      for (const each of rows) {
        const own = (await each.locator('a').first().getAttribute('href'))?.replace('../../', '');
        const link = each.getByRole('link', { name: `Report an error in ${own?.split('/')[1]}` });
        const href = (await link.getAttribute('href')) ?? '';
        expect(mailAbout(own ?? '').replace(href, '')).toMatch(
          row === '.statement' ? /^$/ : /^&body=/,
        );
      }
    }
    expect(await violations(reader)).toEqual([]);
  });

  test('goes by its title, and cites by its address', async () => {
    await reader.read('people/ana-berg/');
    expect((await reader.page.locator('.site-name').textContent())?.trim()).toBe(
      'Harbour Readings',
    );
    const text = await reader.page.locator('.taken-text').first().textContent();
    expect(text).toBe(
      '“Ana Berg”, Harbour Readings, The Reading Room. https://example.org/book/people/ana-berg/ (seen [day of access])',
    );
    expect(reader.complaints).toEqual([]);
  });
});
