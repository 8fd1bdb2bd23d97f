import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Inspected, inspectSite } from './inspect.ts';

const ORIGIN = 'https://site.example';

/** Files that the search writes after the pages are made are not pages of ours. */
const OURS = (file: string): boolean => !file.startsWith('pagefind/');

/** The file that an address of a site leads to: "/people/" gives "people/index.html". */
function fileOf(url: URL): string {
  const path = decodeURIComponent(url.pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Every address of a page that leads nowhere, with the reason. */
function broken(page: Inspected, pages: ReadonlyMap<string, Inspected>, site: string): string[] {
  const base = new URL(page.file.replace(/index\.html$/, ''), `${ORIGIN}/`);
  return page.addresses.flatMap(({ element, value }) => {
    const url = new URL(value, base);
    if (url.origin !== ORIGIN) return [];
    const file = fileOf(url);
    if (!existsSync(join(site, file))) return [`${page.file}: <${element}> ${value}: no such file`];
    const fragment = decodeURIComponent(url.hash.slice(1));
    const target = pages.get(file);
    if (fragment && target && !target.ids.includes(fragment)) {
      return [`${page.file}: <${element}> ${value}: no such fragment`];
    }
    return [];
  });
}

describe('the links of the built site', () => {
  const site = inject('site');
  let pages: Inspected[] = [];
  let byFile: ReadonlyMap<string, Inspected> = new Map();

  beforeAll(async () => {
    pages = (await inspectSite(site)).filter(({ file }) => OURS(file));
    byFile = new Map(pages.map((page) => [page.file, page]));
  });

  test('all lead to a file and a fragment that are there', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.flatMap((page) => broken(page, byFile, site))).toEqual([]);
  });

  test('are told apart from broken ones', () => {
    const [page] = pages;
    if (!page) throw new Error('No page was built.');
    const addresses = [
      { element: 'a', value: '/nowhere/' },
      { element: 'a', value: '/#nowhere' },
      { element: 'a', value: 'https://elsewhere.example/nowhere' },
    ];
    expect(broken({ ...page, addresses }, byFile, site)).toHaveLength(2);
  });

  test('name nothing twice: an id stands once on a page', () => {
    const twice = pages.flatMap(({ file, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('are relative, so that the site can lie under any path', () => {
    const absolute = pages
      .filter(({ file }) => file !== '404.html')
      .flatMap(({ file, addresses }) =>
        addresses
          .filter(({ value }) => value.startsWith('/'))
          .map(({ value }) => `${file}: ${value}`),
      );
    expect(absolute).toEqual([]);
  });

  test('lead to every page from the home page', () => {
    const seen = new Set<string>();
    const open = ['index.html'];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      const page = byFile.get(file);
      if (!page || seen.has(file)) continue;
      seen.add(file);
      const base = new URL(file.replace(/index\.html$/, ''), `${ORIGIN}/`);
      for (const { element, value } of page.addresses) {
        const url = new URL(value, base);
        if (element === 'a' && url.origin === ORIGIN) open.push(fileOf(url));
      }
    }
    const unreached = [...byFile.keys()].filter((file) => !seen.has(file) && file !== '404.html');
    expect(unreached).toEqual([]);
  });

  test('name no other host than those of the sources', () => {
    const hosts = pages.flatMap(({ file, addresses }) =>
      addresses
        .filter(({ element, value }) => element !== 'a' && /^([a-z]+:)?\/\//i.test(value))
        .map(({ element, value }) => `${file}: <${element}> ${value}`),
    );
    expect(hosts).toEqual([]);
  });

  test('give every page a title of its own', () => {
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
  });
});
