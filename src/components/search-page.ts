import { paragraphName } from './wording.ts';

/** What the search page uses of Pagefind. Source: pagefind.app/docs/api. */
interface Pagefind {
  options(options: {
    baseUrl: string;
    excerptLength: number;
    ranking: { pageLength: number };
  }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: { filters: Record<string, string[]> }): Promise<Answer>;
}

type Counts = Record<string, Record<string, number>>;

interface Answer {
  readonly results: readonly { data(): Promise<Result> }[];
  readonly filters: Counts;
}

interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
  /** Where the words stand, counted in words of the page. */
  readonly locations: readonly number[];
  /** The elements of the page that have an id, and where they begin. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** How many paragraphs of a source a result leads to. */
const PLACES = 8;
const PAGE = 20;
const NAMES: Readonly<Record<string, string>> = { kind: 'Kind', source: 'Source' };

const form = find('search', HTMLFormElement);
const input = find('q', HTMLInputElement);
const filters = find('filters', HTMLElement);
const status = find('status', HTMLElement);
const list = find('results', HTMLElement);
const more = find('more', HTMLButtonElement);

let pagefind: Pagefind | undefined;
let asked = 0;
let shown = 0;
let answer: Answer | undefined;

const wished = new URLSearchParams(location.search);
input.value = wished.get('q') ?? '';

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
input.addEventListener('input', () => void search());
filters.addEventListener('change', () => void search());
more.addEventListener('click', () => void showMore(true));
void search();

async function load(): Promise<Pagefind> {
  if (pagefind) return pagefind;
  const root = new URL('../', location.href);
  // Pagefind writes its module into the built site, so that its types are stated here.
  // oxlint-disable-next-line no-unsafe-assignment
  const loaded: Pagefind = await import(
    /* @vite-ignore */ new URL('pagefind/pagefind.js', root).href
  );
  await loaded.options({ baseUrl: root.pathname, excerptLength: 30, ranking: { pageLength: 0.1 } });
  await loaded.init();
  pagefind ??= loaded;
  drawFilters(await loaded.filters(), wished);
  return loaded;
}

async function search(): Promise<void> {
  const turn = ++asked;
  try {
    const engine = await load();
    const chosen = chosenFilters();
    const term = input.value.trim();
    remember(term, chosen);
    if (term === '' && Object.keys(chosen).length === 0) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      count({});
      return;
    }
    const found = await engine.search(term === '' ? null : term, { filters: chosen });
    if (turn !== asked) return;
    answer = found;
    shown = 0;
    list.replaceChildren();
    count(found.filters);
    const number = found.results.length;
    status.textContent =
      number === 0
        ? 'Nothing was found.'
        : number === 1
          ? 'One page was found.'
          : `${number} pages were found.`;
    await showMore(false);
  } catch {
    status.textContent = 'The search could not be loaded. Please reload the page.';
  }
}

async function showMore(focus: boolean): Promise<void> {
  const turn = asked;
  const results = await Promise.all(
    (answer?.results ?? []).slice(shown, shown + PAGE).map((result) => result.data()),
  );
  if (turn !== asked) return;
  const items = results.map(item);
  list.append(...items);
  shown += results.length;
  more.hidden = shown >= (answer?.results.length ?? 0);
  if (focus) items[0]?.querySelector('a')?.focus();
}

function item(result: Result): HTMLLIElement {
  const row = document.createElement('li');
  const title = element('h2', link(result.url, result.meta.title ?? result.url));
  const kind = element('p', result.meta.kind ?? '');
  kind.className = 'kicker';
  row.append(kind, title, element('p', ...marked(result.excerpt)));
  const places = paragraphsOf(result).slice(0, PLACES);
  if (places.length > 0) {
    const links = places.map((number) => link(`${result.url}#p${number}`, paragraphName(number)));
    row.append(element('p', ...links.flatMap((one) => [one, ' '])));
  }
  return row;
}

/** The paragraphs of a source that hold the words: Pagefind itself makes results of headings only. */
function paragraphsOf({ meta, anchors, locations }: Result): readonly string[] {
  if (meta.kind !== 'source') return [];
  const paragraphs = anchors
    .filter(({ id }) => /^p\d+$/.test(id))
    .toSorted((a, b) => a.location - b.location);
  const numbers = locations.flatMap((location) => {
    const paragraph = paragraphs.findLast((one) => one.location <= location);
    return paragraph ? [paragraph.id.slice(1)] : [];
  });
  return [...new Set(numbers)].toSorted((a, b) => Number(a) - Number(b));
}

/** Pagefind's excerpt is HTML of its own making, with `<mark>`; only its text and marks are taken over. */
function marked(html: string): Node[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', text) : document.createTextNode(text);
  });
}

function drawFilters(counts: Counts, chosen: URLSearchParams): void {
  filters.replaceChildren(
    ...Object.entries(NAMES).flatMap(([name, title]) => {
      const values = Object.entries(counts[name] ?? {});
      if (values.length === 0) return [];
      const group = element('fieldset', element('legend', title));
      for (const [value, number] of values) {
        const box = document.createElement('input');
        Object.assign(box, {
          type: 'checkbox',
          name,
          value,
          checked: chosen.getAll(name).includes(value),
        });
        const amount = element('span', ` ${number}`);
        amount.className = 'count';
        group.append(element('label', box, element('bdi', value), amount));
      }
      return [group];
    }),
  );
}

/** Writes how many results each filter would leave. */
function count(counts: Counts): void {
  for (const box of filters.querySelectorAll('input')) {
    const number = counts[box.name]?.[box.value];
    const amount = box.parentElement?.querySelector('.count');
    if (amount && number !== undefined) amount.textContent = ` ${number}`;
  }
}

function chosenFilters(): Record<string, string[]> {
  const boxes = [...filters.querySelectorAll('input')].filter((box) => box.checked);
  return Object.fromEntries(
    Object.keys(NAMES).flatMap((name) => {
      const values = boxes.filter((box) => box.name === name).map((box) => box.value);
      return values.length > 0 ? [[name, values]] : [];
    }),
  );
}

/** Keeps the search in the address, so that it can be linked to and survives going back. */
function remember(term: string, chosen: Record<string, string[]>): void {
  const address = new URLSearchParams(term === '' ? {} : { q: term });
  for (const [name, values] of Object.entries(chosen))
    for (const value of values) address.append(name, value);
  const query = address.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(element('bdi', text));
  return anchor;
}

function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function find<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type))
    throw new Error(`Unexpected page without #${id}, expected the search page.`);
  return found;
}
