import type { Traits } from './choices.ts';

/** One item of a list: its element, what goes and comes with it, and what it can be chosen by. */
export interface Item {
  readonly element: HTMLElement;
  readonly companions: readonly HTMLElement[];
  readonly traits: Traits;
}

/** The values of each facet, with the words that a reader knows them by. */
export type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The items of a list and the labels of their values, as the page has them; see Filter.astro. */
export function itemsOf(list: HTMLElement): { readonly items: Item[]; readonly labels: Labels } {
  const labels = new Map<string, Map<string, string>>();
  const companions = Map.groupBy(
    document.querySelectorAll<HTMLElement>('[data-filter-with]'),
    (element) => element.dataset['filterWith'] ?? '',
  );
  const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')].map((element) => {
    const traits: Record<string, string[]> = {};
    for (const { dataset, textContent } of element.querySelectorAll<HTMLElement>('[data-facet]')) {
      const facet = dataset['facet'] ?? '';
      const label = (dataset['label'] ?? textContent).trim();
      const value = dataset['value'] ?? label;
      (traits[facet] ??= []).push(value);
      const known = labels.get(facet) ?? new Map<string, string>();
      labels.set(facet, known.has(value) ? known : known.set(value, label));
    }
    return { element, companions: companions.get(element.id) ?? [], traits };
  });
  return { items, labels };
}
