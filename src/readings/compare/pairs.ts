import type { SourceHoldings } from './source-holdings.ts';

/** At most so many pairs have a page of their own; measured: 2,000 take some 20 seconds of a core and 120 MB. */
export const MOST_PAGES = 2000;

/** How much two sources share; `a` and `b` are places in the list of sources, a < b. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Utterances that both print. */
  readonly utterances: number;
  /** Counted words that both give figures for. */
  readonly counted: number;
  /** People, places and organisations that both name. */
  readonly names: number;
}

/**
 * Which pairs have a page of their own: all, or those that share at least so many utterances, or at
 * least so many counted words and names together.
 */
export type PageRule =
  | { readonly all: true }
  | { readonly all: false; readonly utterances: number; readonly others: number };

/** All pairs of a list of sources that share something, in order, and the rule for pages of their own. */
export interface Pairs {
  readonly rule: PageRule;
  /** The pairs with a page of their own, in the order of their sources. */
  readonly paged: readonly Pair[];
}

/**
 * Tallies what every two of the sources share and decides which pairs have pages, never more than
 * `most`: all of them where there are no more, else by the least numbers that keep to it.
 */
export function pairsOf(sources: readonly SourceHoldings[], most: number): Pairs {
  const size = sources.length;
  const tallies = {
    utterances: tally(sources, ({ quotations }) =>
      quotations.map(({ utterance }) => utterance?.id),
    ),
    counted: tally(sources, ({ figures }) => figures.map(({ key }) => key)),
    names: tally(sources, ({ names }) => names.map(({ url }) => url)),
  };
  const rule = ruleFor(tallies, (size * (size - 1)) / 2, most);
  const paged: Pair[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const at = placeOf(a, b);
      const [utterances = 0, counted = 0, names = 0] = [
        tallies.utterances[at],
        tallies.counted[at],
        tallies.names[at],
      ];
      const given = rule.all || utterances >= rule.utterances || counted + names >= rule.others;
      if (given) paged.push({ a, b, utterances, counted, names });
    }
  }
  return { rule, paged };
}

interface Tallies {
  readonly utterances: Uint16Array;
  readonly counted: Uint16Array;
  readonly names: Uint16Array;
}

/** Where a pair stands in a tally: half a table, row by row. */
function placeOf(a: number, b: number): number {
  return (b * (b - 1)) / 2 + a;
}

/** For every two sources, how many of the keys of the one are keys of the other. */
function tally(
  sources: readonly SourceHoldings[],
  keysOf: (source: SourceHoldings) => readonly (string | undefined)[],
): Uint16Array {
  const holders = new Map<string, number[]>();
  sources.forEach((source, index) => {
    for (const key of new Set(keysOf(source))) {
      if (key === undefined) continue;
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  });
  const counts = new Uint16Array((sources.length * (sources.length - 1)) / 2);
  for (const list of holders.values()) {
    list.forEach((b, position) => {
      for (let before = 0; before < position; before++) {
        const at = placeOf(list[before] ?? 0, b);
        counts[at] = (counts[at] ?? 0) + 1;
      }
    });
  }
  return counts;
}

function ruleFor({ utterances, counted, names }: Tallies, pairs: number, most: number): PageRule {
  if (pairs <= most) return { all: true };
  const kept = (spoken: number, others: number): number => {
    let count = 0;
    for (let at = 0; at < pairs; at++) {
      const shared = (counted[at] ?? 0) + (names[at] ?? 0);
      if ((utterances[at] ?? 0) >= spoken || shared >= others) count++;
    }
    return count;
  };
  let spoken = 1;
  while (kept(spoken, Infinity) > most) spoken++;
  let others = 1;
  while (kept(spoken, others) > most) others++;
  return { all: false, utterances: spoken, others };
}
