import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsIn } from './addresses/anchors.ts';
import { withPrintedAddresses } from './addresses/printed.ts';
import { withRelativeAddresses } from './addresses/relative.ts';

/** Of each page of a site, by its path, the anchors in its main part. */
export type PageAnchors = ReadonlyMap<string, readonly string[]>;

/** Served at any depth below any path, so that it cannot start from where it lies. */
const ANYWHERE = '404.html';

/**
 * Makes the addresses in all pages of a built site relative, and where it is known at which `address` the site will lie,
 * lets references say the whole of theirs on paper. Answers the anchors of each page by its path, in order of path.
 */
export function settleAddresses(site: string, address?: string): PageAnchors {
  const pages = globSync('**/*.html', { cwd: site }).map((name) => name.replaceAll('\\', '/'));
  return new Map(
    pages.toSorted().map((page) => {
      if (page === ANYWHERE) return [page, []];
      const html = withRelativeAddresses(readFileSync(join(site, page), 'utf8'), page);
      const whole =
        address === undefined ? html : withPrintedAddresses(html, placeOf(page, address));
      writeFileSync(join(site, page), whole);
      return [page, anchorsIn(whole)];
    }),
  );
}

/** Where a page of a site at this address lies: the page of a folder at the folder. */
function placeOf(page: string, address: string): string {
  return new URL(page.replace(/index\.html$/, ''), address.replace(/\/*$/, '/')).href;
}
