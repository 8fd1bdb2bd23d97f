/** How many words of either end name a long stretch in a text fragment. */
const ENDS = 5;

/**
 * A text fragment that highlights words on a page: whole when they are few, else by their first and
 * last words. Source: WICG, URL Fragment Text Directives.
 */
export function textFragment(words: string): string {
  const all = words.split(/\s+/).filter(Boolean);
  const encode = (some: readonly string[]): string =>
    encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  if (all.length === 0) return '';
  return all.length <= 2 * ENDS
    ? `:~:text=${encode(all)}`
    : `:~:text=${encode(all.slice(0, ENDS))},${encode(all.slice(-ENDS))}`;
}

/**
 * The address of a page of the site: `path` is below the root ("people/ana-berg/"). On a disk no server
 * opens a folder's page, so that it is named.
 */
export function pageAddress(root: URL, path: string, fragment = ''): string {
  const file = root.protocol === 'file:' && /(^|\/)$/.test(path) ? `${path}index.html` : path;
  return new URL(`${file}${fragment && `#${fragment}`}`, root).href;
}

/** The root of the site that this page belongs to, as the page states it. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset['root'] ?? '/', location.href);
}
