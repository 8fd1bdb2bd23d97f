import { shownSpan } from '../../page/shown-span.ts';
import { countedKey } from '../counted-words.ts';
import type { HeldFigure } from '../holdings.ts';
import { measuredOf, type Measured } from './quantity.ts';

/** One line of the ledger: a figure as its page has it, with what it measures and counts. */
export interface LedgerRow extends Measured {
  readonly url: string;
  readonly facts: HeldFigure['facts'];
  /** Where the number with what it counts stands: the title of the figure's page. */
  readonly titleAt: readonly [start: number, end: number];
  /** The key of the counted words, shared by all figures that count the same; null when it cannot be told. */
  readonly counts: string | null;
}

/** The figure's line, in which nothing is printed that its page does not print. */
export function rowOf({ url, facts }: HeldFigure): LedgerRow {
  const { start, end } = shownSpan(
    spanOf(facts.passage.at),
    facts.countedAt && spanOf(facts.countedAt),
  );
  return {
    ...{ url, facts, titleAt: [start, end], counts: countedKey(facts.counted) ?? null },
    ...measuredOf(facts.words, facts.counted, facts.derived.rule),
  };
}

function spanOf([start, end]: readonly [number, number]): { start: number; end: number } {
  return { start, end };
}
