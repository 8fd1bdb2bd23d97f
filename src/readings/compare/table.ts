import { csvOf, type CsvValue } from '../../text/csv.ts';
import type { Comparison } from './comparison.ts';
import type { ComparedName, ComparedStatement, SourceHoldings } from './source-holdings.ts';

const COLUMNS = [
  'part',
  'group',
  'found',
  'source',
  'title',
  'paragraph',
  'start',
  'end',
  'exact',
  'count',
  'speakerAsWritten',
  'speakerName',
  'speakerStatus',
  'via',
  'labels',
  'url',
  'beside',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvValue>>>;

/** How the table names what stands in both sources, and what was found in one of them only. */
const BOTH = 'in both';
const ONLY = 'no matching passage found in the other';

/** A comparison as CSV: a row for each version, figure and printed form of a name, in the order of the page. */
export function tableOf(comparison: Comparison): string {
  const rows = rowsOf(comparison);
  return csvOf(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => row[column])),
  );
}

function rowsOf({ a, b, utterances, figures, names, only }: Comparison): readonly Row[] {
  const sides = [
    { source: a, only: only.a },
    { source: b, only: only.b },
  ];
  return [
    ...utterances.flatMap(({ id, pairings }) =>
      pairings.flatMap((pairing) => [
        { ...statement('utterance', id, BOTH, a, pairing.a), beside: pairing.b.id },
        { ...statement('utterance', id, BOTH, b, pairing.b), beside: pairing.a.id },
      ]),
    ),
    ...figures.flatMap((group) => [
      ...group.a.map((figure) => statement('figure', group.key, BOTH, a, figure)),
      ...group.b.map((figure) => statement('figure', group.key, BOTH, b, figure)),
    ]),
    ...names.flatMap((shared) => [
      ...name(BOTH, a, { ...shared, forms: shared.a }),
      ...name(BOTH, b, { ...shared, forms: shared.b }),
    ]),
    ...sides.flatMap(({ source, only: here }) => [
      ...here.quotations.map((one) => statement('quotation', '', ONLY, source, one)),
      ...here.figures.map((one) => statement('figure', one.key ?? '', ONLY, source, one)),
      ...here.names.flatMap((one) => name(ONLY, source, one)),
    ]),
  ];
}

function statement(
  part: string,
  group: string,
  found: string,
  source: SourceHoldings,
  { words, at, paragraph, labels, speaker, url }: ComparedStatement,
): Row {
  return {
    ...{ part, group, found, source: source.url, title: source.title },
    ...{ paragraph, start: at[0], end: at[1], exact: words, labels, url },
    ...{ speakerAsWritten: speaker?.asWritten, speakerName: speaker?.name },
    ...{ speakerStatus: speaker?.status ?? 'unresolved', via: speaker?.via },
  };
}

function name(found: string, source: SourceHoldings, named: ComparedName): readonly Row[] {
  return named.forms.map(({ form, count }) => ({
    ...{ part: named.kind, group: named.name, found, source: source.url, title: source.title },
    ...{ exact: form, count, url: named.url },
  }));
}
