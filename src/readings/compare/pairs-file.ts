import { csvOf } from '../../text/csv.ts';
import { pageId } from '../page-id.ts';
import type { Pair } from './pairs.ts';
import type { SourceHoldings } from './source-holdings.ts';

const COLUMNS = [
  ...['id', 'url', 'source', 'sourceTitle', 'other', 'otherTitle'],
  ...['utterances', 'counted', 'names'],
];

/** Two sources, where they are compared, and how much they share. */
interface Compared {
  readonly a: SourceHoldings;
  readonly b: SourceHoldings;
  readonly path: string;
  readonly shared: Pair;
}

/** Pairs of sources as CSV, in the order that they are handed in. Ids are paths below the root of the site. */
export function pairsCsv(pairs: readonly Compared[]): string {
  return csvOf(
    COLUMNS,
    pairs.map(({ a, b, path, shared: { utterances, counted, names } }) => [
      ...[pageId(path), path, pageId(a.url), a.title, pageId(b.url), b.title],
      ...[utterances, counted, names],
    ]),
  );
}
