import { csvOf, type CsvValue } from '../../text/csv.ts';
import { pageId } from '../page-id.ts';
import type { TimelineRow } from './row.ts';

/** The columns of the timeline as data. `start` and `end` are of the printed date, in UTF-16 code units. */
const COLUMNS = [
  ...['id', 'role', 'edtf', 'first', 'last', 'approximate', 'uncertain', 'rule'],
  ...['exact', 'source', 'sourceTitle', 'reported', 'paragraph', 'start', 'end'],
  ...['sentence', 'sentenceStart', 'sentenceEnd', 'labels'],
  ...['speakerAsWritten', 'speakerName', 'speaker', 'speakerStatus', 'via', 'statements'],
] as const;

type TimelineRecord = Readonly<Record<(typeof COLUMNS)[number], CsvValue>>;

/** A row as a record for other programs. Ids are paths below the root of the site; what does not apply is null. */
export function timelineRecord(row: TimelineRow): TimelineRecord {
  const { id, role, edtf, bounds, rule, source, reported, printed, speaker, statements } = row;
  const [start = null, end = null] = printed?.at ?? [];
  const [sentenceStart = null, sentenceEnd = null] = printed?.sentence.at ?? [];
  return {
    ...{ id, role, edtf, first: bounds.first, last: bounds.last },
    ...{ approximate: String(bounds.approximate), uncertain: String(bounds.uncertain), rule },
    ...{ exact: printed?.words ?? null, source: pageId(source.url), sourceTitle: source.title },
    ...{ reported, paragraph: printed?.paragraph ?? null, start, end },
    ...{ sentence: printed?.sentence.words ?? null, sentenceStart, sentenceEnd },
    labels: printed?.labels ?? null,
    ...{ speakerAsWritten: speaker?.asWritten ?? null, speakerName: speaker?.name ?? null },
    speaker: speaker?.url === undefined ? null : pageId(speaker.url),
    ...{ speakerStatus: speaker?.status ?? null, via: speaker?.via ?? null },
    statements: statements.map(({ url }) => pageId(url)),
  };
}

/** The rows as CSV, in the order that they are handed in. */
export function timelineCsv(rows: readonly TimelineRow[]): string {
  return csvOf(
    COLUMNS,
    rows.map((row) => {
      const record = timelineRecord(row);
      return COLUMNS.map((column) => record[column]);
    }),
  );
}
