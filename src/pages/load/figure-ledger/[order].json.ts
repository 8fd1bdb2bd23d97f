import type { APIRoute, GetStaticPaths } from 'astro';
import { longIndexOf } from '../../../components/filter/long-index.ts';
import { ledger, ledgerPages, pathOfPage } from '../../../integrations/ledger.ts';
import { choicesOf, FACETS } from '../../../readings/figure-ledger/choices.ts';
import type { LedgerOrder } from '../../../readings/figure-ledger/order.ts';

const ORDERS: readonly LedgerOrder[] = ['source', 'position'];

/** The orders of a ledger that has several pages; a single page holds all that its filter needs. */
export const getStaticPaths = (() =>
  ORDERS.filter((order) => ledgerPages(order).length > 1).map((order) => ({
    params: { order },
    props: { order },
  }))) satisfies GetStaticPaths;

/** What all figures of the ledger can be chosen by, for its filter. */
export const GET: APIRoute<{ order: LedgerOrder }> = ({ props: { order } }) => {
  const { titles } = ledger();
  const pages = ledgerPages(order).map((rows, index) => ({
    path: pathOfPage(order, index + 1),
    items: rows.map((row) => ({ id: row.facts.id, choices: choicesOf(row, titles) })),
  }));
  const facets = FACETS.map(({ name }) => name);
  return Response.json(longIndexOf(pages, facets));
};
