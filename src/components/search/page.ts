import { siteRoot } from './address.ts';
import { moveByArrows } from './arrows.ts';
import { element, find } from './dom.ts';
import { NOTHING } from './filters.ts';
import { drawFilters, readFilters } from './filters-view.ts';
import { IndexChanged } from './load.ts';
import { pagesWithOtherForms } from './other-forms.ts';
import { resultSections } from './results-view.ts';
import { openSearch, type Answer } from './search.ts';
import { saveCsv } from './save.ts';
import type { Holdings } from './shown.ts';
import { countWords, scopeWords, termWords } from './words-shown.ts';
import { addressOf, asksForSomething, readWish, settled, type Wish } from './wish.ts';

const root = siteRoot();
const engine = openSearch();
const field = find('q', HTMLInputElement);
const filters = find('filters', HTMLElement);
const panel = find('filter-panel', HTMLDetailsElement);
const status = find('status', HTMLElement);
const how = find('how', HTMLElement);
const results = find('results', HTMLElement);
const download = find('download', HTMLButtonElement);
const forms = find('other-forms', HTMLButtonElement);

/** Waits so long after a key before it looks. */
const PAUSE = 120;

let turn = 0;
let timer = 0;
let last: { readonly wish: Wish; readonly answer: Answer; readonly holdings: Holdings } | undefined;

find('search', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  go({ query: field.value, chosen: readFilters(filters) }, true);
});
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(
    () => go({ query: field.value, chosen: readFilters(filters) }, false),
    PAUSE,
  );
});
filters.addEventListener('change', () =>
  go({ query: field.value, chosen: readFilters(filters) }, true),
);
results.addEventListener('click', (event) => {
  const all = event.target instanceof Element ? event.target.closest('a.all-of-kind') : null;
  if (!(all instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  go(readWish(new URL(all.href).search), true);
  field.focus();
});
download.addEventListener('click', () => {
  if (last) void saveCsv(root, last.answer.found, last.holdings);
});
forms.addEventListener('click', () => void lookForForms());
addEventListener('popstate', () => restore());
moveByArrows(field, results);
panel.open = matchMedia('(min-width: 60rem)').matches;
// Something may have been typed before this was loaded.
if (location.search === '' && field.value !== '')
  go({ query: field.value, chosen: NOTHING }, false);
else restore();

/** Does what the address asks for. */
function restore(): void {
  const wish = readWish(location.search);
  field.value = wish.query;
  if (asksForSomething(wish)) void answer(wish);
  else clear();
}

/** Writes a wish into the address, as a step of its own or in place of the last, and answers it. */
function go(wish: Wish, step: boolean): void {
  clearTimeout(timer);
  const address = addressOf(wish) || location.pathname;
  if (step && address !== location.search) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  field.value = step ? wish.query : field.value;
  if (asksForSomething(wish)) void answer(wish);
  else clear();
}

async function answer(asked: Wish): Promise<void> {
  const own = ++turn;
  try {
    const names = await engine.names();
    const wish = settled(asked, names);
    const found = await engine.ask(wish);
    const holdings = { ...engine, names, passages: found.passages };
    const sections = await resultSections(root, wish, found.found, holdings);
    if (own !== turn) return;
    last = { wish, answer: found, holdings };
    drawFilters(filters, found.counts, wish.chosen, names);
    panel.hidden = false;
    drawHow(found);
    results.replaceChildren(...sections);
    status.textContent = countWords(found.found);
    download.hidden = found.found.length === 0;
    forms.hidden = root.protocol === 'file:' || !found.terms.some(({ type }) => type === 'word');
  } catch (error) {
    if (own !== turn) return;
    status.textContent =
      error instanceof IndexChanged
        ? 'The site was made anew while this page was open. Reload the page to search it.'
        : 'The search could not be loaded. Reload the page to try again.';
  }
}

function clear(): void {
  turn++;
  last = undefined;
  results.replaceChildren();
  filters.replaceChildren();
  how.replaceChildren();
  for (const part of [panel, how, download, forms]) part.hidden = true;
  status.textContent = '';
}

/** Says of each term how it was looked for. */
function drawHow({ terms, scope }: Answer): void {
  const items = terms.map((term) =>
    element('li', '', element('bdi', 'asked', term.asked), ': ', termWords(term)),
  );
  const together = scopeWords(terms.length, scope);
  if (together !== '') items.push(element('li', '', together));
  how.replaceChildren(...items);
  how.hidden = items.length === 0;
}

async function lookForForms(): Promise<void> {
  if (!last) return;
  const own = turn;
  forms.disabled = true;
  try {
    const items = await pagesWithOtherForms(root, last.wish.query);
    if (own !== turn) return;
    results.append(
      element(
        'section',
        'results-of',
        element(
          'h2',
          '',
          'Pages with any form of the words ',
          element('span', 'count', String(items.length)),
        ),
        element(
          'p',
          'why',
          'Found by Pagefind, which takes “evacuate” and “evacuated” for one word, in its own order: by how often and how close together the words stand. The filters do not apply.',
        ),
        element('ol', 'results', ...items),
      ),
    );
    forms.hidden = true;
    results.lastElementChild?.querySelector('a')?.focus();
  } catch {
    status.textContent =
      'Other forms of the words could not be looked for. Reload the page to try again.';
  } finally {
    forms.disabled = false;
  }
}
