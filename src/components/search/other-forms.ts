import { element, link } from './dom.ts';

/** What is used of Pagefind. Source: pagefind.app/docs/api. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly { data(): Promise<Page> }[] }>;
}

interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
}

/** How many pages are shown. */
const MOST = 20;

/**
 * Pages that hold other forms of the words asked for ("evacuate" for "evacuated"), found by Pagefind,
 * in its order: by how often and how close together the words stand. Loads Pagefind when it is called.
 */
export async function pagesWithOtherForms(root: URL, query: string): Promise<HTMLLIElement[]> {
  // Pagefind writes its module into the built site, so that its types are stated here.
  // oxlint-disable-next-line no-unsafe-assignment
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ new URL('pagefind/pagefind.js', root).href
  );
  await pagefind.options({ baseUrl: root.pathname, excerptLength: 30 });
  const { results } = await pagefind.search(query.replace(/["“”„«»*]/g, ' '));
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.map(({ url, excerpt, meta }) =>
    element(
      'li',
      'result',
      element('p', 'result-words', link(url, 'opener', element('bdi', '', meta.title ?? url))),
      element('p', 'result-sentence', ...marked(excerpt)),
      element('p', 'result-foot', meta.kind ?? ''),
    ),
  );
}

/** Pagefind's excerpt is HTML of its own making, with `<mark>`; only its text and marks are taken over. */
function marked(html: string): Node[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', '', text) : document.createTextNode(text);
  });
}
