import { directiveText, endsOf } from '../../page/exact-words.ts';

/**
 * A text fragment that highlights words on a page: whole when they are few, else by their first and
 * last words. Source: WICG, URL Fragment Text Directives.
 */
export function textFragment(words: string): string {
  const directive = endsOf(words.split(/\s+/).filter(Boolean));
  return directive ? directiveText(directive) : '';
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
