import { csvOf } from '../../text/csv.ts';
import type { Row } from './row.ts';

/** What a list of names says of a page. */
interface Named {
  readonly id: string;
  readonly title: string;
  readonly mentions: number;
  readonly sources: readonly unknown[];
}

const COLUMNS = ['name', 'id', 'url', 'title', 'mentions', 'sources'];

/** A list of names as CSV, in the order that it is handed in: each name, and the page that it leads to. */
export function namesCsv(rows: readonly Row<Named>[]): string {
  return csvOf(
    COLUMNS,
    rows.map(({ name, url, facts: { id, title, mentions, sources } }) => [
      ...[name, id, url, title, mentions, sources.length],
    ]),
  );
}
