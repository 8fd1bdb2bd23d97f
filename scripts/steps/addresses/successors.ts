import { escaped } from './tags.ts';

/** A page of the site to which something went: its address from the root, and what it is called. */
export interface Successor {
  readonly url: string;
  readonly name: string;
}

/**
 * The page with a line below its head that offers the pages to which some of its mentions went; as it is where
 * none did. `root` leads from the page to the root of the site.
 */
export function withSuccessors(
  html: string,
  successors: readonly Successor[],
  root: string,
): string {
  const end = html.indexOf('</header>', html.indexOf('<main'));
  if (successors.length === 0 || end < 0) return html;
  const links = successors.map(
    ({ url, name }) => `<bdi><a href="${escaped(root + url.slice(1))}">${escaped(name)}</a></bdi>`,
  );
  const line = `\n<p class="went-on" data-pagefind-ignore="all">Some mentions that were here in an earlier edition are now at ${links.join(', ')}.</p>`;
  const after = end + '</header>'.length;
  return html.slice(0, after) + line + html.slice(after);
}
