import { globSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page in the shared browser, with what went wrong while it was read. */
export interface Reader {
  readonly page: Page;
  /** Errors of scripts and of the console, and requests to another host than the site's. */
  readonly complaints: string[];
  /** Goes to an address below the site: "people/john-kerry/". */
  readonly read: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a page of the site as somebody with these settings does; of another site by its address. */
export async function openReader(
  options: BrowserContextOptions = {},
  address: string = inject('address'),
): Promise<Reader> {
  const browser: Browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(address).origin) complaints.push(`${page.url()}: asks ${request.url()}`);
  });
  return {
    page,
    complaints,
    read: async (path) => {
      await page.goto(new URL(path, address).href);
    },
    close: () => browser.close(),
  };
}

/** Where the two sources of a comparison's page, "compare/a/b/", are compared in the browser. */
function chosen(path: string): string {
  const [, a = '', b = ''] = path.split('/');
  return `compare/any/?a=${a}&b=${b}`;
}

/** One page of every type that the site has, by name, as paths below the site. */
export function pageTypes(): Readonly<Record<string, string>> {
  const site = inject('site');
  const first = (kind: string): string => {
    const [name = ''] = globSync(`${kind}/*/index.html`, { cwd: site }).toSorted();
    return name.replaceAll('\\', '/').replace(/index\.html$/, '');
  };
  const kinds = 'people places organisations groups figures quotations sources'.split(' ');
  return {
    home: '',
    search: 'search/',
    'search with results': 'search/?q=Aleppo',
    about: 'about/',
    'not found': 'nowhere/',
    ...Object.fromEntries(kinds.map((kind) => [`list of ${kind}`, `${kind}/`])),
    ...Object.fromEntries(kinds.map((kind) => [`one of ${kind}`, first(kind)])),
    'a person of two sources': 'people/john-kerry/',
    'paragraphs to cite': first('sources/*'),
    'the naming ledger': 'naming/',
    'words for groups': 'naming/groups/',
    'people who speak': 'speakers/',
    'what is unresolved': 'unresolved/',
    data: 'data/',
    'fields of a table': 'data/fields/quotations/',
    'one field': 'data/fields/quotations/exact/',
    timeline: 'timeline/',
    'timeline, filtered': 'timeline/?role=in-sentence',
    'what is undated': 'timeline/undated/',
    'places on a map': 'map/',
    'the figure ledger': 'figure-ledger/',
    'the figure ledger, filtered': 'figure-ledger/?kind=persons',
    'the figure ledger by position': 'figure-ledger/by-position/',
    'figures that count the same': 'figure-ledger/person/',
    'list of comparisons': 'compare/',
    'one source compared': first('compare/*').replace(/[^/]+\/$/, ''),
    'two sources compared': first('compare/*'),
    'search for any two sources': 'compare/any/',
    'search for any two sources, chosen': chosen(first('compare/*')),
  };
}

/** The address of the two compared sources with the other one first, which leads on to their page. */
export function turnedPair(): string {
  const [compare, a, b] = (pageTypes()['two sources compared'] ?? '').split('/');
  return `${compare}/${b}/${a}/`;
}
