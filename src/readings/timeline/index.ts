import { fold } from '../../text/fold.ts';
import { byCodeUnit } from '../../text/order.ts';
import type { Holdings } from '../holdings.ts';
import { placedFigure, placedQuotation, type Placed, type TimelineRow } from './row.ts';
import { rowsOf } from './rows.ts';

/** How lines of the same day are ordered, for the reader. */
export const ORDER_RULE =
  'By the first day that the date can mean, then by the last. Dates that are alike in both stand by the titles of their sources, A to Z, and in the order of the text; that order says nothing of what came first.';

/** All dated statements of the site, and what could not be dated. */
export interface Timeline {
  /** In the order of `ORDER_RULE`. */
  readonly rows: readonly TimelineRow[];
  /** The lines that date each statement, by its id. */
  readonly ofStatement: ReadonlyMap<string, readonly TimelineRow[]>;
  /** Quotations and figures that no line dates, in the order of the holdings. */
  readonly undated: Pick<Holdings, 'quotations' | 'figures'>;
  /** Sources whose date of publication is not known. */
  readonly undatedSources: Holdings['sources'];
  /** How many printed dates could not be resolved. */
  readonly open: number;
}

/** The timeline of what the site holds. */
export function timelineOf({ sources, quotations, figures }: Holdings): Timeline {
  const statements = Map.groupBy(
    [
      ...quotations.map((one) => [one.facts.passage.source.url, placedQuotation(one)] as const),
      ...figures.map((one) => [one.facts.passage.source.url, placedFigure(one)] as const),
    ],
    ([url]) => url,
  );
  const own = (url: string): Placed[] => (statements.get(url) ?? []).map(([, one]) => one);
  const rows = sources
    .flatMap((source) => rowsOf(source, own(source.url)))
    .map((row) => ({ row, key: fold(row.source.title).replace(/^[^\p{L}\p{N}]+/u, '') }))
    .toSorted((a, b) => compared(a.row, b.row, a.key, b.key))
    .map(({ row }) => row);
  const ofStatement = Map.groupBy(
    rows.flatMap((row) => row.statements.map(({ id }) => ({ id, row }))),
    ({ id }) => id,
  );
  return {
    rows,
    ofStatement: new Map([...ofStatement].map(([id, those]) => [id, those.map(({ row }) => row)])),
    undated: {
      quotations: quotations.filter(({ facts }) => !ofStatement.has(facts.id)),
      figures: figures.filter(({ facts }) => !ofStatement.has(facts.id)),
    },
    undatedSources: sources.filter(({ facts }) => facts.facts.date === undefined),
    open: sources.reduce((sum, { facts }) => sum + (facts.openDates?.length ?? 0), 0),
  };
}

function compared(a: TimelineRow, b: TimelineRow, keyA: string, keyB: string): number {
  return (
    byCodeUnit(a.bounds.first, b.bounds.first) ||
    byCodeUnit(a.bounds.last, b.bounds.last) ||
    byCodeUnit(keyA, keyB) ||
    byCodeUnit(a.source.url, b.source.url) ||
    (a.printed?.at[0] ?? -1) - (b.printed?.at[0] ?? -1) ||
    byCodeUnit(a.id, b.id)
  );
}
