import { closedAddressesOf } from '../../model/closed-address.ts';
import type { Ledger } from '../../model/ledger.ts';

/**
 * The twins for programs of the addresses that have no page of their own any more: `index.json` beside
 * each, which says where to go on, or when and why it closed. Paths start at the root of the site.
 */
export function closedTwins(ledger: Ledger): readonly { path: string; text: string }[] {
  return closedAddressesOf(ledger).map(({ kind, slug, to, among, gone, date }) => {
    const id = `${kind}/${slug}`;
    const said = { id, url: `/${id}/`, movedTo: to, now: among, gone, date };
    return { path: `${id}/index.json`, text: `${JSON.stringify(said, undefined, 2)}\n` };
  });
}
