import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Inspected } from './inspect.ts';

export const ORIGIN = 'https://site.example';

/** The file that an address of a site leads to: "/people/" gives "people/index.html". */
export function fileOf(url: URL): string {
  const path = decodeURIComponent(url.pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Every address of a page that leads nowhere, with the reason. */
export function broken(
  page: Inspected,
  pages: ReadonlyMap<string, Inspected>,
  site: string,
): string[] {
  const base = new URL(page.file.replace(/index\.html$/, ''), `${ORIGIN}/`);
  return page.addresses.flatMap(({ element, value }) => {
    const url = new URL(value, base);
    if (url.origin !== ORIGIN) return [];
    const file = fileOf(url);
    if (!existsSync(join(site, file))) return [`${page.file}: <${element}> ${value}: no such file`];
    const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    const target = pages.get(file);
    if (fragment && target && !target.ids.includes(fragment)) {
      return [`${page.file}: <${element}> ${value}: no such fragment`];
    }
    return [];
  });
}
