import type { Traits } from './choices.ts';
import type { List } from './list.ts';

/** A list that this page holds whole; what its items can be chosen by stands in them (see Filter.astro). */
export function pageList(list: HTMLElement): List {
  const labels = new Map<string, Map<string, string>>();
  const companions = Map.groupBy(
    document.querySelectorAll<HTMLElement>('[data-filter-with]'),
    (element) => element.dataset['filterWith'] ?? '',
  );
  const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')];
  return {
    traits: items.map((item) => traitsOf(item, labels)),
    labels,
    show: (keeps) => {
      items.forEach((item, index) => {
        const hidden = keeps?.(index) === false;
        for (const each of [item, ...(companions.get(item.id) ?? [])]) each.hidden = hidden;
      });
      for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]')) {
        group.hidden = !group.querySelector(
          ':is([data-filter-item], [data-filter-with]):not([hidden])',
        );
      }
      return Promise.resolve();
    },
  };
}

/** The values of an item; the labels of those that are new are added to what is known. */
function traitsOf(item: HTMLElement, labels: Map<string, Map<string, string>>): Traits {
  const traits: Record<string, string[]> = {};
  for (const { dataset, textContent } of item.querySelectorAll<HTMLElement>('[data-facet]')) {
    const facet = dataset['facet'] ?? '';
    const label = (dataset['label'] ?? textContent).trim();
    const value = dataset['value'] ?? label;
    (traits[facet] ??= []).push(value);
    const known = labels.get(facet) ?? new Map<string, string>();
    labels.set(facet, known.has(value) ? known : known.set(value, label));
  }
  return traits;
}
