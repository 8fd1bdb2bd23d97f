import { addressOf, loadText } from '../load.ts';
import type { List } from './list.ts';
import { type LongIndex, traitsIn } from './long-index.ts';

/** How many items are shown before more are asked for. */
const SHOWN = 100;

/**
 * A list of which this page holds a part; what all its items can be chosen by stands in the index. The
 * items that are shown are taken from the pages that hold them, in the order of the list. The element
 * around the items is emptied while a choice is made, and gets its own items back after it.
 */
export function longList(list: HTMLElement, index: LongIndex): List {
  const parent = list.querySelector('[data-filter-item]')?.parentElement ?? list;
  const own = [...parent.children];
  // What is no item, such as the head of a table, stays.
  const frame = own.filter((each) => !each.hasAttribute('data-filter-item'));
  const pages = new Map<number, Promise<ReadonlyMap<string, Element>>>();
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more-results';
  more.hidden = true;
  list.after(more);
  let turn = 0;
  let waiting: LongIndex['items'] = [];

  const itemsOf = (page: number): Promise<ReadonlyMap<string, Element>> => {
    const known = pages.get(page) ?? read(index.pages[page] ?? '');
    known.catch(() => pages.delete(page));
    pages.set(page, known);
    return known;
  };

  /** Adds the next of the items that wait, unless another choice was made meanwhile. */
  const add = async (): Promise<void> => {
    const mine = turn;
    const part = waiting.slice(0, SHOWN);
    const held = await Promise.all(part.map(async ([id, page]) => (await itemsOf(page)).get(id)));
    if (mine !== turn) return;
    parent.append(...held.filter((one) => one !== undefined));
    waiting = waiting.slice(SHOWN);
    more.hidden = waiting.length === 0;
    more.textContent = `Show more of the ${waiting.length} others`;
  };
  more.addEventListener('click', () => {
    const before = parent.children.length;
    void add().then(() => parent.children[before]?.querySelector('a')?.focus());
  });

  return {
    traits: index.items.map((item) => traitsIn(index, item)),
    labels: new Map(index.facets.map(([name, values]) => [name, new Map(values)])),
    show: async (keeps) => {
      turn++;
      more.hidden = true;
      for (const each of document.querySelectorAll<HTMLElement>('[data-filter-whole]')) {
        each.hidden = keeps !== undefined;
      }
      if (!keeps) {
        parent.replaceChildren(...own);
        return;
      }
      waiting = index.items.filter((_, at) => keeps(at));
      parent.replaceChildren(...frame);
      await add();
    },
  };
}

/** The items of another page by their ids, with links that lead from here. */
async function read(path: string): Promise<ReadonlyMap<string, Element>> {
  const address = addressOf(path);
  const page = new DOMParser().parseFromString(await loadText(path), 'text/html');
  return new Map(
    [...page.querySelectorAll('[data-filter-item]')].map((item) => {
      for (const link of item.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (!href.startsWith('#')) link.setAttribute('href', new URL(href, address).href);
      }
      return [item.id, document.adoptNode(item)];
    }),
  );
}
