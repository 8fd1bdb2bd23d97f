import { pathOfAny } from '../../readings/compare/addresses.ts';
import { compare, type Comparison } from '../../readings/compare/comparison.ts';
import type { SourceHoldings } from '../../readings/compare/source-holdings.ts';
import { tableOf } from '../../readings/compare/table.ts';
import { addressOf, load } from '../load.ts';
import { offerCsv } from '../offer.ts';
import { comparisonMarkup } from './comparison.ts';

const form = find('choice', HTMLFormElement);
const choices = [find('a', HTMLSelectElement), find('b', HTMLSelectElement)] as const;
const status = find('status', HTMLElement);
const place = find('comparison', HTMLElement);
const save = find('save', HTMLButtonElement);
let shown: Comparison | undefined;
let asked = 0;
/** The choice in the address that is answered on the page. */
let answered = '';

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const [a, b] = choices.map(({ value }) => value);
  history.pushState(null, '', `?${pathOfAny(a, b).split('?')[1] ?? ''}`);
  void show();
});
// A fragment of the page is also told as a step of its history.
addEventListener('popstate', () => {
  if (location.search !== answered) void show();
});
save.addEventListener('click', () => {
  if (shown) offer(shown);
});
void start();

async function start(): Promise<void> {
  try {
    const sources = await load('compared');
    if (!Array.isArray(sources)) throw new Error('Unexpected answer, expected a list of sources.');
    for (const choice of choices) {
      choice.replaceChildren(
        new Option('Choose a source', ''),
        ...sources.filter(isListed).map(option),
      );
    }
    form.hidden = false;
    await show();
  } catch {
    status.textContent = 'The list of sources could not be loaded. Please reload the page.';
  }
}

/** Shows the two sources that the address names, and says so, or what is missing. */
async function show(): Promise<void> {
  const turn = ++asked;
  answered = location.search;
  const wished = new URLSearchParams(location.search);
  for (const choice of choices) choice.value = wished.get(choice.name) ?? '';
  const [a, b] = choices.map(({ value }) => value);
  const unknown = choices.some(
    ({ name, value }) => value === '' && (wished.get(name) ?? '') !== '',
  );
  shown = undefined;
  save.disabled = true;
  place.replaceChildren();
  if (!a || !b || a === b) {
    status.textContent = unknown
      ? 'One of the sources in this address is not held here. Please choose another.'
      : a && a === b
        ? 'These are one and the same source. Please choose two.'
        : 'Choose two sources.';
    return;
  }
  status.textContent = 'Loading …';
  try {
    const [one, other] = await Promise.all([holdingsOf(a), holdingsOf(b)]);
    if (turn !== asked) return;
    shown = compare(one, other);
    draw(shown);
  } catch {
    status.textContent = 'A source could not be loaded. Please reload the page.';
  }
}

function draw(comparison: Comparison): void {
  const { html } = comparisonMarkup(comparison, (path) => addressOf(path.slice(1)));
  place.innerHTML = html;
  save.disabled = false;
  status.textContent = `Compared: ${comparison.a.title} with ${comparison.b.title}.`;
  // The part that the address names came only now: it is gone to once more.
  if (location.hash !== '') location.replace(location.hash);
}

function offer(comparison: Comparison): void {
  offerCsv(`${comparison.a.folder}--${comparison.b.folder}.csv`, tableOf(comparison));
}

async function holdingsOf(folder: string): Promise<SourceHoldings> {
  const held = await load(`compare/${folder}`);
  if (!isHoldings(held)) throw new Error(`Unexpected answer for ${folder}, expected a source.`);
  return held;
}

/** The site's own data, written by the build that wrote this script; told from something else altogether. */
function isHoldings(value: unknown): value is SourceHoldings {
  return typeof value === 'object' && value !== null && 'folder' in value && 'quotations' in value;
}

interface ListedSource {
  readonly folder: string;
  readonly title: string;
}

function isListed(value: unknown): value is ListedSource {
  return typeof value === 'object' && value !== null && 'folder' in value && 'title' in value;
}

function option({ folder, title }: ListedSource): HTMLOptionElement {
  return new Option(title, folder);
}

function find<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type))
    throw new Error(`Unexpected page without #${id}, expected the page that compares any two.`);
  return found;
}
