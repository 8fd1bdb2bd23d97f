import { pathOfAny, pathOfPair } from '../readings/compare/addresses.ts';
import { MOST_PAGES, pairsOf, type Pair, type Pairs } from '../readings/compare/pairs.ts';
import { bySource, type SourceHoldings } from '../readings/compare/source-holdings.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

/** The sources of the site, and which pairs of them have a page of their own. */
export const comparisons = once((): Pairs & { readonly sources: readonly SourceHoldings[] } => {
  const sources = bySource(holdings());
  return { sources, ...pairsOf(sources, MOST_PAGES) };
});

const paged = once(() => new Set(pairs().map(({ path }) => path)));

/** A pair of sources with its page, from the root of the site. */
export interface PagedPair {
  readonly a: SourceHoldings;
  readonly b: SourceHoldings;
  readonly path: string;
  readonly shared: Pair;
}

/** All pairs with a page of their own, in the order of their addresses. */
export const pairs = once((): readonly PagedPair[] => {
  const { sources, paged: chosen } = comparisons();
  return chosen.flatMap((shared) => {
    const [a, b] = [sources[shared.a], sources[shared.b]];
    return a && b ? [{ a, b, path: pathOfPair(a.folder, b.folder), shared }] : [];
  });
});

/** Where two sources are compared: on a page of their own, or else in the browser. From the root of the site. */
export function comparisonPath(one: string, other: string): string {
  const path = pathOfPair(one, other);
  return paged().has(path) ? path : pathOfAny(one, other);
}

const byUtterance = once(() => {
  const holders = new Map<string, SourceHoldings[]>();
  for (const source of comparisons().sources) {
    for (const id of new Set(source.quotations.flatMap(({ utterance }) => utterance?.id ?? [])))
      holders.set(id, [...(holders.get(id) ?? []), source]);
  }
  return holders;
});

/** The sources that print an utterance, in the order of their folders. */
export function printersOf(utterance: string): readonly SourceHoldings[] {
  return byUtterance().get(utterance) ?? [];
}

const byAddress = once(() => new Map(comparisons().sources.map((source) => [source.url, source])));

/** What the source at an address holds; undefined when there is none. */
export function comparedSource(url: string): SourceHoldings | undefined {
  return byAddress().get(url);
}

/** The other sources that print an utterance which this one prints, in the order of their folders. */
export function sharingUtterances({ url, quotations }: SourceHoldings): readonly SourceHoldings[] {
  const others = new Set(
    quotations.flatMap(({ utterance }) => (utterance ? printersOf(utterance.id) : [])),
  );
  return comparisons().sources.filter((source) => source.url !== url && others.has(source));
}
