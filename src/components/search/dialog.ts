import { pageAddress, siteRoot } from './address.ts';
import { element, link } from './dom.ts';
import { NOTHING } from './filters.ts';
import type { Found } from './found.ts';
import { moveThrough } from './listbox.ts';
import { option, optionGroups, quickOption } from './options-view.ts';
import { openSearch } from './search.ts';
import { show } from './shown.ts';
import { addressOf } from './wish.ts';
import { countWords, scopeWords } from './words-shown.ts';

/** How many results of each kind are offered. */
const OF_EACH = 4;
/** Waits so long after a key before it looks. */
const PAUSE = 100;

const root = siteRoot();
const engine = openSearch();
const field = element('input', '');
const list = element('div', 'search-options');
const status = element('p', 'status');
const dialog = element('dialog', 'search-dialog', frame(), list, status, hints());
let turn = 0;
let timer = 0;

Object.assign(field, {
  type: 'text',
  id: 'search-dialog-field',
  autocomplete: 'off',
  spellcheck: false,
});
field.setAttribute('inputmode', 'search');
list.id = 'search-dialog-options';
list.setAttribute('aria-label', 'Results');
status.setAttribute('role', 'status');
dialog.setAttribute('aria-label', 'Search');
document.body.append(dialog);
const options = moveThrough(field, list, () => {
  location.href = allAddress();
});
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void answer(), PAUSE);
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

/**
 * Opens the search over the page, with what was typed meanwhile. Escape closes it, and the focus is where
 * it was.
 */
export function openDialog(typed: string): void {
  if (dialog.open) return;
  dialog.showModal();
  field.focus();
  field.select();
  if (typed === '') return;
  field.value = typed;
  void answer();
}

/** Offers names and figures as soon as they are there, then all that was found. */
async function answer(): Promise<void> {
  const own = ++turn;
  const query = field.value;
  try {
    if (query.trim() === '') {
      options.draw([]);
      status.textContent = '';
      return;
    }
    const quick = await engine.quick(query);
    if (own !== turn) return;
    options.draw(optionGroups(firstOfEach(quick).flatMap((found) => quickOption(root, found))));
    const all = await engine.ask({ query, chosen: NOTHING });
    const holdings = { ...engine, names: await engine.names(), passages: all.passages };
    const few = firstOfEach(all.found);
    const shown = await Promise.all(few.map((found) => show(found, holdings)));
    if (own !== turn) return;
    const more = link(allAddress(), 'all', `All results for “${query.trim()}”`);
    options.draw([
      ...optionGroups(shown.map((one) => option(root, one))),
      ...(shown.length > 0 ? [more] : []),
    ]);
    const wider = all.scope === 'sentence' ? '' : ` ${scopeWords(all.terms.length, all.scope)}`;
    status.textContent = `${countWords(all.found)}${wider}`;
  } catch {
    if (own === turn)
      status.textContent = 'The search could not be loaded. Reload the page to try again.';
  }
}

function firstOfEach(found: readonly Found[]): readonly Found[] {
  return [...Map.groupBy(found, ({ kind }) => kind).values()].flatMap((own) =>
    own.slice(0, OF_EACH),
  );
}

function allAddress(): string {
  const query = addressOf({ query: field.value, chosen: NOTHING });
  return `${pageAddress(root, 'search/')}${query}`;
}

function frame(): HTMLElement {
  const label = element('label', '', 'Search names, words and numbers');
  label.htmlFor = 'search-dialog-field';
  const close = element('button', 'close', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  return element('div', 'search-dialog-head', label, element('div', '', field, close));
}

function hints(): HTMLElement {
  const key = (name: string): HTMLElement => element('kbd', '', name);
  return element(
    'p',
    'keys',
    key('↑'),
    ' ',
    key('↓'),
    ' to move, ',
    key('Enter'),
    ' to open, ',
    key('Esc'),
    ' to close',
  );
}
