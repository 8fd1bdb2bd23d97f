import { endOf, type Ledger } from '../../model/ledger.ts';
import type { Published } from '../../model/published.ts';

/**
 * Of each page that was published, that is not in `site` and that the ledger does not answer for, the page
 * to go on to: the nearest above it that is there, moves followed to their end. Pages from the root of the
 * site without a slash at their beginning.
 */
export function vanishedPages(
  published: Published,
  site: Published,
  ledger: Ledger,
): ReadonlyMap<string, string> {
  const vanished = [...published.keys()].filter(
    (page) => !site.has(page) && !ledger.has(page.slice(0, -1)),
  );
  return new Map(vanished.map((page) => [page, above(page, site, ledger)]));
}

/** The nearest page above a page or a file, moves followed to their end; "" is home. */
export function above(path: string, site: Published, ledger: Ledger): string {
  const parts = path.replace(/\/$/, '').split('/').slice(0, -1);
  for (let left = parts.length; left > 0; left--) {
    const id = parts.slice(0, left).join('/');
    if (ledger.has(id)) return `${endOf(id, ledger).id}/`;
    if (site.has(`${id}/`)) return `${id}/`;
  }
  return '';
}
