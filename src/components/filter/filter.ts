import { byName } from '../order.ts';
import { load } from '../load.ts';
import { chosenIn, queryWith } from './address.ts';
import { type Chosen, countsOf, matches } from './choices.ts';
import type { List } from './list.ts';
import { longIndexIn } from './long-index.ts';
import { longList } from './long-list.ts';
import { pageList } from './page-list.ts';

/** Makes a filter work that is opened, or whose address asks for a choice. Nothing of a list is read before. */
export function attach(box: HTMLDetailsElement): void {
  const form = box.querySelector('form');
  const status = box.parentElement?.querySelector<HTMLElement>('.filter-status');
  const element = document.getElementById(box.dataset['list'] ?? '');
  if (!form || !status || !element) return;
  const selects = [...form.querySelectorAll('select')];
  const facets = selects.map(({ name }) => name);
  let started = false;

  const start = async (): Promise<void> => {
    if (started) return;
    started = true;
    try {
      const list = await listOf(element, box.dataset['index']);
      form.hidden = false;
      wire(list);
    } catch {
      started = false;
      status.textContent = 'The filter could not be loaded. Please close it and open it again.';
    }
  };

  const wire = (list: List): void => {
    /** Shows what is chosen, in the list, in the form and in the address. */
    const choose = async (chosen: Chosen, announced: boolean): Promise<void> => {
      const none = Object.keys(chosen).length === 0;
      const kept = list.traits.map((traits) => matches(traits, chosen));
      for (const select of selects) drawOptions(select, list, chosen);
      form.querySelector('button')?.toggleAttribute('disabled', none);
      const query = queryWith(location.search, facets, chosen);
      if (query !== location.search) {
        history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
      }
      try {
        await list.show(none ? undefined : (index) => kept[index] === true);
        const shown = kept.filter(Boolean).length;
        const words = [
          statusWords(box.dataset, shown, kept.length),
          choiceWords(selects, list, chosen),
        ];
        status.textContent = none && !announced ? '' : words.filter(Boolean).join(' ');
      } catch {
        status.textContent = 'The other pages of the list could not be loaded. Please try again.';
      }
    };
    form.addEventListener('change', () => void choose(chosenOf(selects), true));
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      void choose({}, true);
      selects[0]?.focus();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    void choose(chosenIn(location.search, facets), false);
  };

  if (Object.keys(chosenIn(location.search, facets)).length > 0) box.open = true;
  box.addEventListener('toggle', () => void start());
  void start();
}

/** The list of this page; the whole list where it has more pages. */
async function listOf(element: HTMLElement, index: string | undefined): Promise<List> {
  if (index === undefined) return pageList(element);
  return longList(element, longIndexIn(await load(index)));
}

function chosenOf(selects: readonly HTMLSelectElement[]): Chosen {
  return Object.fromEntries(
    selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
  );
}

/** Writes the values of a facet, in alphabetical order, each with how many items it would leave. */
function drawOptions(select: HTMLSelectElement, { traits, labels }: List, chosen: Chosen): void {
  const own = chosen[select.name] ?? '';
  const counts = countsOf(traits, select.name, chosen);
  const known = labels.get(select.name) ?? new Map<string, string>();
  // A value that an address asks for and that no item has stays visible, with its 0.
  const values = own === '' || known.has(own) ? [...known] : [...known, [own, own] as const];
  const options = values
    .toSorted(([, a], [, b]) => byName(a, b))
    .map(([value, label]) => {
      const count = counts.get(value) ?? 0;
      const option = new Option(`${label} (${count})`, value, false, value === own);
      option.disabled = count === 0 && value !== own;
      return option;
    });
  select.replaceChildren(new Option('Any', '', false, own === ''), ...options);
}

/** "12 of 40 figures are shown." */
function statusWords(
  { one = 'item', many = 'items' }: DOMStringMap,
  shown: number,
  all: number,
): string {
  const noun = all === 1 ? one : many;
  if (shown === all) return `All ${all} ${noun} are shown.`;
  return `${shown} of ${all} ${noun} ${shown === 1 ? 'is' : 'are'} shown.`;
}

/** "Source: The Gazette; Stated by: Anna Berg." in the order of the form; empty without a choice. */
function choiceWords(
  selects: readonly HTMLSelectElement[],
  { labels }: List,
  chosen: Chosen,
): string {
  const words = selects.flatMap(({ name, labels: titles }) => {
    const value = chosen[name];
    if (value === undefined) return [];
    return [`${titles[0]?.textContent ?? name}: ${labels.get(name)?.get(value) ?? value}`];
  });
  return words.length > 0 ? `${words.join('; ')}.` : '';
}
