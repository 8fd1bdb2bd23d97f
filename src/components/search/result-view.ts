import { amount, labelWords, paragraphName } from '../wording.ts';
import { pageAddress, textFragment } from './address.ts';
import { element, link } from './dom.ts';
import type { Excerpt } from './excerpt.ts';
import type { Credit, Shown } from './shown.ts';
import { derivationWords, KINDS, statusWords } from './words-shown.ts';

/** Where a result opens: a name at its page, all else at its words in the source, highlighted. */
export function openAddress(root: URL, { page, place }: Shown): string {
  if (!place) return pageAddress(root, page);
  const { slug, anchor, highlight } = place;
  return pageAddress(root, `sources/${slug}/`, `${anchor}${textFragment(highlight)}`);
}

/** A result as an item of a list: its words, which open it, and below where they stand. */
export function resultItem(root: URL, shown: Shown): HTMLLIElement {
  const item = element('li', `result ${shown.kind}`);
  const opener = link(openAddress(root, shown), openerClass(shown), ...marked(shown.words));
  item.append(element('p', 'result-words', element('bdi', '', opener)));
  const { sentence, words } = shown;
  if (sentence && plain(sentence) !== plain(words))
    item.append(element('p', 'result-sentence', ...marked(sentence)));
  const derived = derivationWords(shown);
  if (derived !== '') item.append(element('p', 'result-derived', derived));
  item.append(foot(root, shown));
  return item;
}

/** The words of an excerpt with what was asked for marked. */
export function marked(excerpt: Excerpt): (Node | string)[] {
  return excerpt.map(({ words, marked: hit }) => (hit ? element('mark', '', words) : words));
}

function openerClass({ kind, mode = '' }: Shown): string {
  return kind === 'quotations' ? `opener said ${mode}` : 'opener';
}

function plain(excerpt: Excerpt): string {
  return excerpt.map(({ words }) => words).join('');
}

function foot(root: URL, shown: Shown): HTMLElement {
  const { kind, page, place, credit, labels, mentions = 0, sources = 0, amount: read } = shown;
  const [one] = KINDS[kind];
  const parts: Node[] = [];
  if (!place) {
    const counts = `${amount(mentions, 'mention')} in ${amount(sources, 'source')}`;
    parts.push(element('span', '', `${one}, ${counts}`));
  }
  if (read?.counted)
    parts.push(element('span', '', 'counts “', element('bdi', '', read.counted), '”'));
  if (credit) parts.push(creditView(root, credit));
  for (const own of shown.quoted ?? [])
    parts.push(element('span', '', own.who === '' ? '' : 'words of ', creditView(root, own)));
  if (place) {
    const name = paragraphName(place.paragraph).toLowerCase();
    parts.push(element('span', '', element('cite', '', place.title), `, ${name}`));
  }
  parts.push(...labelWords(labels).map((label) => element('span', 'label', label)));
  if (place && page !== '')
    parts.push(link(pageAddress(root, page), 'page-of', `Page of this ${one.toLowerCase()}`));
  const line = element('p', 'result-foot');
  for (const part of parts) line.append(...(line.hasChildNodes() ? [' '] : []), part);
  return line;
}

/** Who is credited: a link to the page, or the printed words, with how it is known. */
function creditView(root: URL, { id, who, status, printed }: Credit): HTMLElement {
  const view = element('span', 'credit');
  const name = element('bdi', '', who);
  if (who !== '') view.append(id ? link(pageAddress(root, `${id}/`), '', name) : name);
  if (printed !== '') view.append(' printed as “', element('bdi', '', printed), '”');
  const words = statusWords(status);
  if (words !== '') view.append(' ', who === '' ? words : element('span', 'label', words));
  return view;
}
