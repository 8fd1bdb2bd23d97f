import type { CountedGroup } from '../readings/figure-ledger/groups.ts';
import { ledgerOf } from '../readings/figure-ledger/index.ts';
import type { LedgerOrder } from '../readings/figure-ledger/order.ts';
import { pagesOf } from '../readings/figure-ledger/paging.ts';
import { type Panel, pagesOfPanels, panelsOf, rowsOf } from '../readings/figure-ledger/plot.ts';
import type { LedgerRow } from '../readings/figure-ledger/row.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

/** How many rows a page of the ledger has, so that it stays below 50 KB when it is sent. */
const ROWS = 150;

/** How many rows a page of one counted word has, each of them in the plot and in the table. */
const PLOTTED_ROWS = 80;

/** How many counted words a page lists. */
const WORDS = 300;

/** The ledger of all figures of the site. */
export const ledger = once(() => ledgerOf(holdings()));

const pages = {
  source: once(() => pagesOf(ledger().bySource, ROWS)),
  position: once(() => pagesOf(ledger().byPosition, ROWS)),
};

/** The ledger in one of its orders, cut into pages; the first is there even when nothing is. */
export function ledgerPages(order: LedgerOrder): readonly (readonly LedgerRow[])[] {
  return pages[order]();
}

/** The path of a page of the ledger from the root of the site; its first page by source is the ledger's own. */
export function pathOfPage(order: LedgerOrder, page: number): string {
  if (order === 'source' && page === 1) return 'figure-ledger/';
  return `figure-ledger/by-${order}/${page === 1 ? '' : `${page}/`}`;
}

/** What several figures count, cut into pages. */
export const countedPages = once(() => pagesOf(ledger().groups, WORDS));

/** The panels of a counted word's plot, cut into pages. */
export function groupPages({ rows }: CountedGroup): readonly (readonly Panel[])[] {
  return pagesOfPanels(panelsOf(rows), PLOTTED_ROWS);
}

/** A counted word, and the path from the root of the site to the line of a figure on its pages. */
export interface CountedPlace {
  readonly group: CountedGroup;
  readonly path: string;
}

const countedPlaces = once(() => {
  const places = new Map<string, CountedPlace>();
  for (const group of ledger().groups) {
    groupPages(group).forEach((panels, index) => {
      const page = `figure-ledger/${group.slug}/${index === 0 ? '' : `${index + 1}/`}`;
      for (const { facts } of rowsOf(panels)) {
        places.set(facts.id, { group, path: `${page}#${facts.id}` });
      }
    });
  }
  return places;
});

/** Where a figure stands beside those that count the same; undefined when no other does. */
export function countedPlaceOf(id: string): CountedPlace | undefined {
  return countedPlaces().get(id);
}
