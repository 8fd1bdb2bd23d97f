import { byCodeUnit } from '../../text/order.ts';
import { fold } from '../../text/fold.ts';
import type { LedgerRow } from './row.ts';

/** The orders of the ledger; none of them ranks figures by size. */
export type LedgerOrder = 'source' | 'position';

/** The rows source by source, titles A to Z, each in the order of its text. */
export function bySource(rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.toSorted((a, b) => comparedSources(a, b) || start(a) - start(b) || tied(a, b));
}

/** The rows by paragraph, those of titles first; of one paragraph, source by source. */
export function byPosition(rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.toSorted(
    (a, b) =>
      a.facts.passage.paragraph - b.facts.passage.paragraph ||
      comparedSources(a, b) ||
      start(a) - start(b) ||
      tied(a, b),
  );
}

function comparedSources(a: LedgerRow, b: LedgerRow): number {
  const [left, right] = [a.facts.passage.source, b.facts.passage.source];
  return byCodeUnit(keyOf(left.title), keyOf(right.title)) || byCodeUnit(left.url, right.url);
}

function start({ facts }: LedgerRow): number {
  return facts.passage.at[0];
}

function tied(a: LedgerRow, b: LedgerRow): number {
  return a.facts.passage.at[1] - b.facts.passage.at[1] || byCodeUnit(a.facts.id, b.facts.id);
}

/** A title as it stands in an alphabet: without case, accents and what stands before its first letter. */
function keyOf(title: string): string {
  return fold(title).replace(/^[^\p{L}\p{N}]+/u, '');
}
