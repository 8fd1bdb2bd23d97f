import type { DataFile } from '../../src/pipeline/data/index.ts';

/** The most addresses that one sitemap may hold. Source: sitemaps.org, "Sitemap XML format". */
const MOST = 50_000;

/**
 * The sitemap of pages, given as HTML: of each that search engines may keep its canonical address, in order.
 * More than one file can hold are listed in several, with an index of them. None where it is not known at which
 * address, `site`, the pages will lie.
 */
export function sitemapOf(pages: Iterable<string>, site: string | undefined): readonly DataFile[] {
  if (site === undefined) return [];
  const addresses: string[] = [];
  for (const html of pages) {
    const address = addressOf(html);
    if (address !== undefined) addresses.push(address);
  }
  addresses.sort();
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST) }, (_, at) =>
    addresses.slice(at * MOST, (at + 1) * MOST),
  );
  if (parts.length <= 1) return [{ path: 'sitemap.xml', text: listed('urlset', 'url', addresses) }];
  const root = site.replace(/\/?$/, '/');
  const paths = parts.map((_, at) => `sitemap-${at + 1}.xml`);
  const index = listed(
    'sitemapindex',
    'sitemap',
    paths.map((path) => root + path),
  );
  return [
    { path: 'sitemap.xml', text: index },
    ...parts.map((part, at) => ({ path: paths[at] ?? '', text: listed('urlset', 'url', part) })),
  ];
}

/** The canonical address of a page, as it is escaped in HTML, which XML reads alike; undefined when it is not to be kept. */
function addressOf(html: string): string | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="noindex"/.test(head)) return undefined;
  return /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
}

function listed(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${address}</loc></${item}>\n`);
  const open = `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${items.join('')}</${list}>\n`;
}
