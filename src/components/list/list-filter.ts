import { addressOf, load } from '../load.ts';
import { holds, nameRows, type NameRow } from './name-rows.ts';

/** How many names are shown before more are asked for. */
const SHOWN = 200;

const form = find('list-filter');
const input = form.querySelector('input');
const status = find('list-status');
const list = find('list');
const found = find('list-found');
const source = form.dataset['names'];
let turn = 0;

if (input) {
  input.value ||= new URLSearchParams(location.search).get('name') ?? '';
  input.addEventListener('input', () => void filter(input.value));
  form.addEventListener('submit', (event) => event.preventDefault());
  if (input.value !== '') void filter(input.value);
}

async function filter(typed: string): Promise<void> {
  const mine = ++turn;
  remember(typed);
  if (source === undefined) {
    narrow(typed);
    return;
  }
  try {
    const rows = typed === '' ? [] : nameRows(await load(source));
    if (mine !== turn) return;
    replace(typed, rows);
  } catch {
    status.textContent = 'The names could not be loaded. Please use the letters below.';
  }
}

/** Hides the rows of this page that do not hold what was typed. */
function narrow(typed: string): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-name]')];
  for (const row of rows) row.hidden = !holds(row.dataset['name'] ?? '', typed);
  for (const group of list.querySelectorAll('section')) {
    group.hidden = !group.querySelector('[data-name]:not([hidden])');
  }
  for (const letters of list.querySelectorAll('nav')) letters.hidden = typed !== '';
  say(typed, rows.filter((row) => !row.hidden).length);
}

/** Shows the names of all pages of the list that hold what was typed, in the place of this page's. */
function replace(typed: string, rows: readonly NameRow[]): void {
  const those = rows.filter(([name]) => holds(name, typed));
  list.hidden = typed !== '';
  found.hidden = typed === '';
  found.replaceChildren();
  show(those);
  say(typed, those.length);
}

function show(rows: readonly NameRow[]): void {
  found.append(...rows.slice(0, SHOWN).map(item));
  if (rows.length <= SHOWN) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more-results';
  more.textContent = `Show more of the ${rows.length - SHOWN} others`;
  const last = document.createElement('li');
  last.append(more);
  found.append(last);
  more.addEventListener('click', () => {
    last.remove();
    const before = found.children.length;
    show(rows.slice(SHOWN));
    found.children[before]?.querySelector('a')?.focus();
  });
}

function item([name, path]: NameRow): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  const words = document.createElement('bdi');
  words.textContent = name;
  link.href = addressOf(path);
  link.append(words);
  row.append(link);
  return row;
}

function say(typed: string, count: number): void {
  const names = count === 1 ? 'One name holds' : `${count} names hold`;
  status.textContent = typed === '' ? '' : `${count === 0 ? 'No name holds' : names} “${typed}”.`;
}

/** Keeps what was typed in the address, and what else stands there. */
function remember(typed: string): void {
  const query = new URLSearchParams(location.search);
  if (typed === '') query.delete('name');
  else query.set('name', typed);
  const asked = query.size === 0 ? '' : `?${query.toString()}`;
  history.replaceState(null, '', `${location.pathname}${asked}${location.hash}`);
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`Unexpected page without #${id}, expected a list with a filter.`);
  return element;
}
