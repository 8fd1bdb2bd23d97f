import type { Chosen } from './choices.ts';

/** The choices that an address holds: "?source=a&speaker=b", read for these facets only. */
export function chosenIn(query: string, facets: readonly string[]): Chosen {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const value = asked.get(facet) ?? '';
      return value === '' ? [] : [[facet, value]];
    }),
  );
}

/**
 * The query of an address that holds the choices, in the order of the facets; what else the address
 * asks stays. Empty when nothing is left, otherwise with its "?".
 */
export function queryWith(query: string, facets: readonly string[], chosen: Chosen): string {
  const asked = new URLSearchParams(query);
  for (const facet of facets) {
    asked.delete(facet);
    const value = chosen[facet];
    if (value !== undefined && value !== '') asked.append(facet, value);
  }
  const words = asked.toString();
  return words === '' ? '' : `?${words}`;
}
