import type { Holdings } from '../holdings.ts';
import { type CountedGroup, FEWEST, groupsOf } from './groups.ts';
import { byPosition, bySource } from './order.ts';
import { panelsOf, rowsOf } from './plot.ts';
import { type LedgerRow, rowOf } from './row.ts';

/** All figures of the site in both orders, and those that count the same words. */
export interface Ledger {
  readonly bySource: readonly LedgerRow[];
  readonly byPosition: readonly LedgerRow[];
  /** What several figures count: each has a page, and its rows stand as its panels have them. */
  readonly groups: readonly CountedGroup[];
  /** The counted word as printed, for each key of the rows. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The ledger of what the site holds. */
export function ledgerOf({ figures }: Holdings): Ledger {
  const rows = figures.map(rowOf);
  const all = groupsOf(rows);
  return {
    bySource: bySource(rows),
    byPosition: byPosition(rows),
    groups: all
      .filter((group) => group.rows.length >= FEWEST)
      .map((group) => ({ ...group, rows: rowsOf(panelsOf(group.rows)) })),
    titles: new Map(all.map(({ slug, title }) => [slug, title])),
  };
}
