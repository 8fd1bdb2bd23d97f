import { csvOf, type CsvValue } from '../../text/csv.ts';
import type { Excerpt } from './excerpt.ts';
import type { Shown } from './shown.ts';

const HEADER = [
  'kind',
  'words',
  'sentence',
  'source',
  'paragraph',
  'start',
  'end',
  'creditedTo',
  'printedAs',
  'creditStatus',
  'quotedInSentence',
  'counted',
  'value',
  'low',
  'high',
  'labels',
  'match',
  'takenFor',
  'address',
  'guarded',
];

/** What makes a spreadsheet take a cell for a formula. Source: OWASP, CSV Injection. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Results as CSV, in the order given. A sentence is credited to nobody as a whole; `quotedInSentence` names
 * those whose words it holds. `words` and `sentence` are verbatim, and `start` and `end` count in
 * the canonical text. A cell of text that a spreadsheet would take for a formula gets an apostrophe before
 * its first character, and `guarded` names its column: without that apostrophe the words are verbatim again.
 */
export function resultsCsv(results: readonly Shown[], addressOf: (shown: Shown) => string): string {
  return csvOf(
    HEADER,
    results.map((shown) => guarded(rowOf(shown, addressOf(shown)))),
  );
}

function rowOf(shown: Shown, address: string): readonly CsvValue[] {
  const { kind, words, sentence, place, credit, amount, labels, way, taken } = shown;
  return [
    ...[kind, plain(words), sentence && plain(sentence), place?.title, place?.paragraph],
    ...[place?.start, place?.end, credit?.who, credit?.printed, credit?.status],
    shown.quoted?.map(({ who, status }) => who || status).join(' | '),
    ...[amount?.counted, amount?.value, amount?.low, amount?.high],
    ...[labels.join(' '), way, taken.join(' | '), address],
  ];
}

function guarded(row: readonly CsvValue[]): readonly CsvValue[] {
  const risky = row.map((cell) => typeof cell === 'string' && FORMULA.test(cell));
  const cells = row.map((cell, at) => (risky[at] && typeof cell === 'string' ? `'${cell}` : cell));
  return [...cells, HEADER.filter((_, at) => risky[at]).join(' ')];
}

function plain(excerpt: Excerpt): string {
  return excerpt.map(({ words }) => words).join('');
}
