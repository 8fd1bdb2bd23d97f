import type { DataFile } from '../../../src/pipeline/data/index.ts';
import { closedAddressesOf } from '../../../src/model/closed-address.ts';
import type { Ledger } from '../../../src/model/ledger.ts';
import { headerFiles } from './headers.ts';
import type { Limits } from './limits.ts';
import { apacheRules, redirectFiles, type Move } from './redirects.ts';

/** Where the root of a site lies on its host: "/", or the path of its `--site` address. */
export function baseOf(site: string | undefined): string {
  return site === undefined ? '/' : new URL(site).pathname.replace(/\/?$/, '/');
}

/**
 * The files that hosts read: headers, and the moves of a ledger, none of them from an address that has a page of
 * its own. `base` is where the site lies, `host` what it is built for, where that was said.
 */
export function hostFiles(ledger: Ledger, base: string, host?: Limits): readonly DataFile[] {
  const moves = closedAddressesOf(ledger).flatMap(({ kind, slug, to }): Move[] =>
    to === undefined ? [] : [{ from: `${base}${kind}/${slug}/`, to: `${base}${to.slice(1)}` }],
  );
  return [
    ...headerFiles().map(({ path, text }) =>
      path === '.htaccess' ? { path, text: text + apacheRules(moves) } : { path, text },
    ),
    ...redirectFiles(moves, host?.forced ?? false),
  ];
}
