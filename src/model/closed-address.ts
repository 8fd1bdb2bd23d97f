import { endOf, type Ledger, urlOf } from './ledger.ts';

/** An address that no longer has a page of its own: where it moved to, what has its contents, or why it closed. */
export interface ClosedAddress {
  readonly kind: string;
  readonly slug: string;
  /** Path from the root of the site, when it moved. */
  readonly to?: string;
  /** Paths from the root of the site, when its contents went to several pages. */
  readonly among?: readonly string[];
  /** The reason, when it is gone. */
  readonly gone?: string;
  /** The day on which it closed, ISO 8601, when that was written down. */
  readonly date?: string;
}

/** Every closed address of a ledger, moves followed to their end, so that each leads on in one step. */
export function closedAddressesOf(ledger: Ledger): readonly ClosedAddress[] {
  return [...ledger.keys()].flatMap((id): ClosedAddress[] => {
    const [kind = '', slug = ''] = id.split('/');
    const { id: end, gone, among, date } = endOf(id, ledger);
    if (gone !== undefined) return [{ kind, slug, gone, ...(date !== undefined && { date }) }];
    if (among) {
      const ends = new Set(among.map((one) => urlOf(endOf(one, ledger).id)));
      return [{ kind, slug, among: [...ends] }];
    }
    return end === id ? [] : [{ kind, slug, to: urlOf(end) }];
  });
}
