import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withRelativeAddresses } from './addresses/relative.ts';

/** Served at any depth below any path, so that it cannot start from where it lies. */
const ANYWHERE = '404.html';

/** Makes the addresses in all pages of a built site relative. Answers the paths of its pages. */
export function settleAddresses(site: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: site }).map((name) => name.replaceAll('\\', '/'));
  for (const page of pages.filter((name) => name !== ANYWHERE)) {
    const html = readFileSync(join(site, page), 'utf8');
    writeFileSync(join(site, page), withRelativeAddresses(html, page));
  }
  return pages.toSorted();
}
