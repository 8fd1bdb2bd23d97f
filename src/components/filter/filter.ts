import { byName } from '../order.ts';
import { chosenIn, queryWith } from './address.ts';
import { type Chosen, countsOf, matches } from './choices.ts';
import { type Item, itemsOf, type Labels } from './items.ts';

/** The filters of this page. Nothing of a list is read before its filter is opened or asked for by the address. */
for (const box of document.querySelectorAll<HTMLDetailsElement>('details.filter')) attach(box);

function attach(box: HTMLDetailsElement): void {
  const form = box.querySelector('form');
  const status = box.parentElement?.querySelector<HTMLElement>('.filter-status');
  const list = document.getElementById(box.dataset['list'] ?? '');
  if (!form || !status || !list) return;
  const selects = [...form.querySelectorAll('select')];
  const facets = selects.map(({ name }) => name);
  let items: readonly Item[] = [];
  let labels: Labels = new Map();

  const start = (): void => {
    if (!form.hidden) return;
    ({ items, labels } = itemsOf(list));
    form.hidden = false;
    choose(chosenIn(location.search, facets), false);
  };

  /** Shows what is chosen, in the list, in the form and in the address. */
  const choose = (chosen: Chosen, announced: boolean): void => {
    const shown = items.filter(({ traits }) => matches(traits, chosen)).length;
    for (const { element, companions, traits } of items) {
      for (const each of [element, ...companions]) each.hidden = !matches(traits, chosen);
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    }
    for (const select of selects) drawOptions(select, items, labels, chosen);
    const none = Object.keys(chosen).length === 0;
    status.textContent =
      none && !announced ? '' : statusWords(box.dataset, shown, items.length, none);
    form.querySelector('button')?.toggleAttribute('disabled', none);
    const query = queryWith(location.search, facets, chosen);
    if (query !== location.search) {
      history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    }
  };

  form.addEventListener('change', () =>
    choose(
      Object.fromEntries(
        selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
      ),
      true,
    ),
  );
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose({}, true);
    selects[0]?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  box.addEventListener('toggle', start);
  if (Object.keys(chosenIn(location.search, facets)).length > 0) {
    box.open = true;
    start();
  }
}

/** Writes the values of a facet, in alphabetical order, each with how many items it would leave. */
function drawOptions(
  select: HTMLSelectElement,
  items: readonly Item[],
  labels: Labels,
  chosen: Chosen,
): void {
  const own = chosen[select.name] ?? '';
  const counts = countsOf(
    items.map(({ traits }) => traits),
    select.name,
    chosen,
  );
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
  none: boolean,
): string {
  if (none) return `All ${all} ${all === 1 ? one : many} are shown.`;
  return `${shown} of ${all} ${all === 1 ? one : many} ${shown === 1 ? 'is' : 'are'} shown.`;
}
