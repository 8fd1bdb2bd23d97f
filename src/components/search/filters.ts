import { LABELS, type NamesFile } from '../../model/search-index.ts';
import type { Found } from './found.ts';

/** What results can be narrowed by, in the order in which it is shown and stands in an address. */
export const FILTERS = ['kind', 'source', 'speaker', 'label', 'match'] as const;

/** The name of a filter. */
export type Filter = (typeof FILTERS)[number];

/** The values that are chosen of each filter; of one filter any may hold, of several all must. */
export type Chosen = Readonly<Record<Filter, readonly string[]>>;

/** Nothing chosen. */
export const NOTHING: Chosen = { kind: [], source: [], speaker: [], label: [], match: [] };

/** How many results each value of each filter would leave, the other filters being as they are. */
export type Counts = Readonly<Record<Filter, ReadonlyMap<string, number>>>;

/** Reads what stands in the results for a filter. */
export type ValuesOf = (found: Found, filter: Filter) => readonly string[];

/** The values that a result has, by the names of the index. */
export function valuesIn({ sources, speakers }: NamesFile): ValuesOf {
  const speakerOf = (index: number): readonly string[] => {
    const row = speakers[index];
    return row ? [row[0] || (row[1] ? `“${row[1]}”` : row[2])] : [];
  };
  const readers: Readonly<Record<Filter, (found: Found) => readonly string[]>> = {
    kind: ({ kind }) => [kind],
    source: (found) => found.sources.flatMap((index) => sources[index]?.[0] ?? []),
    speaker: (found) => ('statement' in found ? speakerOf(found.statement[7]) : []),
    label: (found) => LABELS.filter((_, bit) => labelsOf(found) & (1 << bit)),
    match: ({ way }) => [way],
  };
  return (found, filter) => readers[filter](found);
}

/** The labels of a result as bits. */
export function labelsOf(found: Found): number {
  if (found.kind === 'sources') return found.labels;
  return 'statement' in found ? found.statement[9] : 0;
}

/** The results that the chosen values leave. */
export function narrow(all: readonly Found[], chosen: Chosen, valuesOf: ValuesOf): Found[] {
  return all.filter((found) => FILTERS.every((filter) => fits(found, filter, chosen, valuesOf)));
}

/** Counts for each filter what each of its values would leave. */
export function countEach(all: readonly Found[], chosen: Chosen, valuesOf: ValuesOf): Counts {
  const countOf = (filter: Filter): ReadonlyMap<string, number> => {
    const others = { ...chosen, [filter]: [] };
    const counts = new Map(chosen[filter].map((value) => [value, 0]));
    for (const found of narrow(all, others, valuesOf))
      for (const value of valuesOf(found, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    kind: countOf('kind'),
    source: countOf('source'),
    speaker: countOf('speaker'),
    label: countOf('label'),
    match: countOf('match'),
  };
}

function fits(found: Found, filter: Filter, chosen: Chosen, valuesOf: ValuesOf): boolean {
  const wished = chosen[filter];
  return wished.length === 0 || valuesOf(found, filter).some((value) => wished.includes(value));
}
