import { csvRow } from '../../text/csv.ts';
import type { Column } from './columns.ts';
import type { DataRecord } from './records.ts';

/** Records as JSON Lines, a part a record: every column in order, null where nothing is known. */
export function* jsonLines(
  columns: readonly Column[],
  records: Iterable<DataRecord>,
): Generator<string> {
  for (const record of records) {
    const row = columns.map(({ name }) => [name, record[name] ?? null]);
    yield `${JSON.stringify(Object.fromEntries(row))}\n`;
  }
}

/** The same as CSV, a part a row, the names of the columns first. */
export function* csvRows(
  columns: readonly Column[],
  records: Iterable<DataRecord>,
): Generator<string> {
  const names = columns.map(({ name }) => name);
  yield csvRow(names);
  for (const record of records) yield csvRow(names.map((name) => record[name]));
}
