import { csvOf, type CsvValue } from '../../text/csv.ts';

const COLUMNS = [
  ...['part', 'named', 'url', 'source', 'sourceTitle', 'paragraph', 'start', 'end', 'exact'],
  ...['credited', 'labels'],
];

/**
 * What the page of a person, place, organisation or word shows, as CSV in its order: a row for each sentence, quotation
 * and figure, and one for each sentence in which something else is named (`named`), whose words are not shown there.
 * Addresses are paths from the root of the site, which lies at `root`.
 */
export function pageCsv(main: ParentNode, root: string): string {
  const shown = [...main.querySelectorAll<HTMLElement>('blockquote[data-at], .named-beside')];
  return csvOf(
    COLUMNS,
    shown
      .filter((one) => !one.closest('[hidden]'))
      .flatMap((one) =>
        one.dataset['at'] === undefined ? besideRows(one, root) : [rowOf(one, root)],
      ),
  );
}

function rowOf(block: HTMLElement, root: string): readonly CsvValue[] {
  const line = block.querySelector('p');
  const link = line?.querySelector<HTMLAnchorElement>(':scope > a');
  // The words are the line, or the link that is the whole line.
  const words = link && link.textContent === line?.textContent.trim() ? link : line;
  const place = block.querySelector<HTMLAnchorElement>('footer a[href*="#p"]');
  const title = block.querySelector('cite') ?? block.closest('.from')?.querySelector('h3');
  const labels = [...block.querySelectorAll('footer > .label')].map(
    ({ textContent }) => textContent,
  );
  const [start, end] = (block.dataset['at'] ?? '').split('-');
  return [
    ...[partOf(block), null, pathOf(words === link ? link : place, root), sourceOf(place, root)],
    ...[title?.textContent, place?.hash.slice('#p'.length), start, end, words?.textContent],
    ...[spaced(block.querySelector('.credit')?.textContent), labels],
  ];
}

function besideRows(line: HTMLElement, root: string): readonly (readonly CsvValue[])[] {
  const named = line.querySelector('bdi')?.textContent.trim();
  return [...line.querySelectorAll('.place')].flatMap((place) =>
    [...place.querySelectorAll('a')].map((link) => [
      ...[partOf(line), named, pathOf(link, root), sourceOf(link, root)],
      ...[place.querySelector('cite')?.textContent, /\d+/.exec(link.textContent)?.[0] ?? '0'],
      ...[null, null, null, null, []],
    ]),
  );
}

function partOf(element: Element): string | undefined {
  const section = element.closest('section:has(> h2)');
  return section?.querySelector('h2')?.textContent.trim();
}

/** Where a link leads, from the root of the site: "/quotations/q-1/". */
function pathOf(link: HTMLAnchorElement | null | undefined, root: string): string | undefined {
  return link?.href.replace(root, '/').replace(/index\.html(?=#|$)/, '');
}

function sourceOf(link: HTMLAnchorElement | null, root: string): string | undefined {
  return pathOf(link, root)?.split('#')[0]?.slice(1, -1);
}

function spaced(words: string | undefined): string | undefined {
  return words?.trim().replaceAll(/\s+/g, ' ');
}
