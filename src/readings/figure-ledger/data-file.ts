import { csvOf, type CsvValue } from '../../text/csv.ts';
import { pageId } from '../page-id.ts';
import type { LedgerRow } from './row.ts';

/** The columns of the ledger as data, named as in `/data/figures.csv`, then kind and unit. */
const COLUMNS = [
  ...['id', 'url', 'source', 'sourceTitle', 'paragraph', 'start', 'end', 'exact'],
  ...['value', 'low', 'high', 'modifier', 'counted', 'change', 'rule'],
  ...['speakerAsWritten', 'speakerName', 'speaker', 'speakerStatus', 'via', 'labels'],
  ...['kind', 'unit'],
];

/** The rows as CSV, in the order that they are handed in. Ids are paths below the root of the site. */
export function figuresCsv(rows: readonly LedgerRow[]): string {
  return csvOf(COLUMNS, rows.map(recordOf));
}

function recordOf({ url, facts, kind, unit }: LedgerRow): CsvValue[] {
  const { id, words, modifier, counted, change, derived, speaker, passage } = facts;
  const { source, paragraph, at, labels } = passage;
  return [
    ...[id, url, pageId(source.url), source.title, paragraph, ...at, words],
    ...[derived.value, derived.low, derived.high, modifier, counted, change, derived.rule],
    ...[speaker.asWritten, speaker.name, speaker.url && pageId(speaker.url), speaker.status],
    ...[speaker.via, labels, kind, unit],
  ];
}
