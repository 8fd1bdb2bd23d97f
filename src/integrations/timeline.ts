import type { HeldFigure, HeldQuotation } from '../readings/holdings.ts';
import { pagesOf } from '../readings/figure-ledger/paging.ts';
import { timelineOf } from '../readings/timeline/index.ts';
import { periodsOf, type Period } from '../readings/timeline/periods.ts';
import type { TimelineRow } from '../readings/timeline/row.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

/** How many rows a page of the timeline has, so that it stays below 50 KB when it is sent. */
const ROWS = 120;

/** How many statements a page of those without a date has. */
const UNDATED = 150;

/** The timeline of the site. */
export const timeline = once(() => timelineOf(holdings()));

/** The timeline, cut into pages; the first is there even when nothing is dated. */
export const periods = once((): readonly Period[] => periodsOf(timeline().rows, ROWS));

/** The path of a page of the timeline from the root of the site; its first page is the timeline's own. */
export function pathOfPeriod({ slug }: Period): string {
  return slug === periods()[0]?.slug ? 'timeline/' : `timeline/${slug}/`;
}

const paths = once(
  () =>
    new Map(
      periods().flatMap((period) =>
        period.rows.map(({ id }) => [id, `${pathOfPeriod(period)}#${id}`] as const),
      ),
    ),
);

/** A row that dates a statement, and the path to it from the root of the site. */
export interface RowPlace {
  readonly row: TimelineRow;
  readonly path: string;
}

/** The rows that date a statement; none when no date is tied to it. */
export function datesOfStatement(id: string): readonly RowPlace[] {
  const rows = timeline().ofStatement.get(id) ?? [];
  return rows.map((row) => ({ row, path: paths().get(row.id) ?? 'timeline/' }));
}

/** The statements without a date, source by source in the order of their addresses, cut into pages. */
export const undatedPages = once((): readonly (readonly (HeldQuotation | HeldFigure)[])[] => {
  const { quotations, figures } = timeline().undated;
  const bySource = Map.groupBy(
    [...quotations, ...figures],
    ({ facts }) => facts.passage.source.url,
  );
  const sources = [...bySource.entries()].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const ordered = sources.flatMap(([, those]) =>
    those.toSorted((a, b) => a.facts.passage.at[0] - b.facts.passage.at[0]),
  );
  return pagesOf(ordered, UNDATED);
});
