import { element, link } from './dom.ts';
import { FOUND_KINDS, type Found } from './found.ts';
import { resultItem } from './result-view.ts';
import { show, type Holdings } from './shown.ts';
import { KINDS } from './words-shown.ts';
import { addressOf, type Wish } from './wish.ts';

/** How many results of each kind are shown when there are several kinds, and how many of one at once. */
const OF_EACH = 5;
const OF_ONE = 25;

/** The results of a wish as sections by kind; several kinds are shown in part, each with a link to all. */
export async function resultSections(
  root: URL,
  { query, chosen }: Wish,
  found: readonly Found[],
  holdings: Holdings,
): Promise<HTMLElement[]> {
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  const sections = FOUND_KINDS.filter((kind) => byKind.has(kind)).map(async (kind) => {
    const all = byKind.get(kind) ?? [];
    const many = KINDS[kind][1];
    const heading = element('h2', '', many, ' ', element('span', 'count', String(all.length)));
    const list = element('ol', 'results');
    const section = element('section', 'results-of', heading, list);
    const draw = async (count: number): Promise<HTMLElement[]> => {
      const from = list.childElementCount;
      const next = all.slice(from, from + count).map((one) => show(one, holdings));
      const items = (await Promise.all(next)).map((shown) => resultItem(root, shown));
      list.append(...items);
      return items;
    };
    await draw(byKind.size > 1 ? OF_EACH : OF_ONE);
    if (all.length > list.childElementCount) {
      const address = addressOf({ query, chosen: { ...chosen, kind: [kind] } });
      const words = `All ${all.length} ${many.toLowerCase()}`;
      section.append(
        byKind.size > 1
          ? element('p', 'all', link(address, 'all-of-kind', words))
          : moreButton(draw, () => all.length > list.childElementCount),
      );
    }
    return section;
  });
  return Promise.all(sections);
}

function moreButton(
  draw: (count: number) => Promise<HTMLElement[]>,
  isMore: () => boolean,
): HTMLButtonElement {
  const button = element('button', 'more-results', `Show ${OF_ONE} more`);
  button.type = 'button';
  button.addEventListener('click', () => {
    void draw(OF_ONE).then(([first]) => {
      button.hidden = !isMore();
      first?.querySelector('a')?.focus();
    });
  });
  return button;
}
