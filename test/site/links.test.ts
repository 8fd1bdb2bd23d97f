import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Inspected, inspectSite } from './inspect.ts';
import { broken, fileOf, ORIGIN } from './links.ts';
import { turnedPair } from './reader.ts';
import { STAND_IN_PAGES } from './stand-in-pages.ts';

describe('the links of the built site', () => {
  const site = inject('site');
  let pages: Inspected[] = [];
  let byFile: ReadonlyMap<string, Inspected> = new Map();

  beforeAll(async () => {
    pages = await inspectSite(site);
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

  test('between pages are relative, so that the site can lie under any path', () => {
    const absolute = pages
      .filter(({ file }) => file !== '404.html')
      .flatMap(({ file, addresses }) =>
        addresses
          .filter(({ element, value }) => /^(a|form)$/.test(element) && value.startsWith('/'))
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
    // Only who has an old address, or wrote one themselves, comes to what stands there.
    const standIns = Object.values(STAND_IN_PAGES).map((path) =>
      path.replace(/(#.*)?$/, 'index.html'),
    );
    const apart = new Set(['404.html', `${turnedPair()}index.html`, ...standIns]);
    expect([...byFile.keys()].filter((file) => !seen.has(file) && !apart.has(file))).toEqual([]);
  });

  test('name no other host than those of the sources', () => {
    const hosts = pages.flatMap(({ file, addresses }) =>
      addresses
        .filter(({ element, value }) => element !== 'a' && /^([a-z]+:)?\/\//i.test(value))
        // Names of vocabularies in the head, which nothing asks for.
        .filter(
          ({ value }) => !/^https:\/\/schema\.org\/\w+$|^http:\/\/purl\.org\/dc\//.test(value),
        )
        .map(({ element, value }) => `${file}: <${element}> ${value}`),
    );
    expect(hosts).toEqual([]);
  });

  test('give every page a title of its own', () => {
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
  });
});
