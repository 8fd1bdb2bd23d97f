import { chosenIn } from '../filter/address.ts';
import { matches } from '../filter/choices.ts';
import { longIndexIn, traitsIn } from '../filter/long-index.ts';
import { holds, nameRows } from '../list/name-rows.ts';
import { load } from '../load.ts';

/**
 * The keys of the items that a reader sees, in their order, by what the button says of the list (SaveSeen.astro): all
 * that have what the address chooses, also those on other pages; without a choice, those of this page.
 */
export async function seenKeys({
  list = '',
  index,
  names,
  facets = '',
  by,
}: DOMStringMap): Promise<readonly string[]> {
  const typed = new URLSearchParams(location.search).get('name') ?? '';
  if (names !== undefined && typed !== '') {
    const rows = nameRows(await load(names)).filter(([name]) => holds(name, typed));
    return rows.map(([name, path]) => (by === 'name' ? name : path.replace(/\/$/, '')));
  }
  const chosen = chosenIn(location.search, facets.split(' '));
  if (index !== undefined && Object.keys(chosen).length > 0) {
    const long = longIndexIn(await load(index));
    const kept = long.items.filter((item) => matches(traitsIn(long, item), chosen));
    return kept.map(([id]) => id);
  }
  const rows = document.querySelectorAll<HTMLElement>(`#${list} ${ROWS.join(`, #${list} `)}`);
  return [...rows].filter((row) => !row.closest('[hidden]')).map(keyOf);
}

/** What marks an item: of a filtered list, of one with keys of its own, of a list of names. */
const ROWS = ['[data-filter-item]', '[data-row]', '[data-name]'];

function keyOf({ dataset, id }: HTMLElement): string {
  return dataset['row'] ?? dataset['name'] ?? id;
}
