import { csvOf, type CsvValue } from '../text/csv.ts';
import type { HeldFigure, HeldQuotation } from './holdings.ts';
import { pageId } from './page-id.ts';

/** What is said of a statement in the file of a list; `start` and `end` are of its exact words, in UTF-16 code units. */
export const STATEMENT_COLUMNS = [
  ...['id', 'kind', 'url', 'source', 'sourceTitle', 'paragraph', 'start', 'end', 'exact'],
  ...[
    'mode',
    'cue',
    'speakerAsWritten',
    'speakerName',
    'speaker',
    'speakerStatus',
    'via',
    'labels',
  ],
] as const;

/** A quotation or figure as the cells of these columns. Ids are paths below the root of the site. */
export function statementCells({ url, facts }: HeldQuotation | HeldFigure): readonly CsvValue[] {
  const { id, kind, words, speaker, passage } = facts;
  const { source, paragraph, at, labels } = passage;
  const said = facts.kind === 'quotation' ? [facts.mode, facts.cue] : [null, null];
  return [
    ...[id, kind, url, pageId(source.url), source.title, paragraph, ...at, words, ...said],
    ...[speaker?.asWritten, speaker?.name, speaker?.url && pageId(speaker.url)],
    ...[speaker?.status ?? 'unresolved', speaker?.via, labels],
  ];
}

/** Statements as CSV, in the order that they are handed in. */
export function statementsCsv(statements: readonly (HeldQuotation | HeldFigure)[]): string {
  return csvOf(STATEMENT_COLUMNS, statements.map(statementCells));
}
