import type { Traits } from './choices.ts';

/**
 * What a filter must know of a list that goes over several pages: the pages, the values of each
 * facet with their labels, and for each item its id, its page and its value of each facet, all three
 * counted in their lists; -1 where it has none, a list where it has several. Lists and not objects,
 * because there are thousands.
 */
export interface LongIndex {
  /** Paths from the root of the site, in the order of the list. */
  readonly pages: readonly string[];
  readonly facets: readonly (readonly [
    name: string,
    values: readonly (readonly [value: string, label: string])[],
  ])[];
  readonly items: readonly (readonly [id: string, page: number, ...values: readonly Places[]])[];
}

/** The place of a value in the list of its facet, or of several. */
type Places = number | readonly number[];

/** A value as the address holds it, and as a reader knows it. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A page of a long list, before it is indexed. */
interface LongPage {
  readonly path: string;
  readonly items: readonly {
    readonly id: string;
    readonly choices: Readonly<Record<string, Choice | readonly Choice[] | null>>;
  }[];
}

/** The index of a long list; values stand in the order in which the list has them first. */
export function longIndexOf(pages: readonly LongPage[], facets: readonly string[]): LongIndex {
  const known = facets.map((name) => ({
    name,
    // A map keeps the order of its entries: the place of a value is how many were there before it.
    values: new Map<string, { readonly place: number; readonly label: string }>(),
  }));
  const items = pages.flatMap((page, index) =>
    page.items.map(({ id, choices }) => {
      const places = known.map(({ name, values }): Places => {
        const placeOf = ({ value, label }: Choice): number => {
          const entry = values.get(value) ?? { place: values.size, label };
          values.set(value, entry);
          return entry.place;
        };
        const choice = choices[name];
        if (!choice) return -1;
        return 'value' in choice ? placeOf(choice) : choice.map(placeOf);
      });
      return [id, index, ...places] as const;
    }),
  );
  return {
    pages: pages.map(({ path }) => path),
    facets: known.map(({ name, values }) => [
      name,
      [...values].map(([value, { label }]) => [value, label]),
    ]),
    items,
  };
}

/** What an item of a long list can be chosen by. */
export function traitsIn(
  { facets }: Pick<LongIndex, 'facets'>,
  [, , ...places]: LongIndex['items'][number],
): Traits {
  return Object.fromEntries(
    facets.map(([name, values], at) => {
      const own = [places[at] ?? -1].flat();
      return [name, own.flatMap((place) => values[place]?.[0] ?? [])];
    }),
  );
}

/** Checks that what was loaded is such an index, as far as a list can be shown by it. Throws when it is not. */
export function longIndexIn(data: unknown): LongIndex {
  if (!isLongIndex(data)) throw new Error('Unexpected data, expected the index of a list.');
  return data;
}

function isLongIndex(data: unknown): data is LongIndex {
  if (typeof data !== 'object' || data === null) return false;
  const parts = new Map<string, unknown>(Object.entries(data));
  return ['pages', 'facets', 'items'].every((name) => Array.isArray(parts.get(name)));
}
