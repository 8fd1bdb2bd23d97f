import type { SourceHoldings } from '../../readings/compare/source-holdings.ts';
import { amount, dateWords } from '../wording.ts';
import { element, type Content, type Markup } from './markup.ts';
import { sideBySide } from './side-by-side.ts';
import type { Href } from './statement.ts';

const FACTS: readonly (readonly [string, (source: SourceHoldings) => string | undefined])[] = [
  ['Publisher', ({ facts }) => facts.publisher],
  ['Author', ({ facts }) => facts.author],
  ['Place', ({ facts }) => facts.place],
  ['Date', ({ facts }) => facts.date && dateWords(facts.date)],
  ['Rights', ({ facts }) => facts.rights],
  ['Note', ({ facts }) => facts.note],
];

/** What is known of both sources, and what is not, side by side. */
export function sourceFactsOf(a: SourceHoldings, b: SourceHoldings, href: Href): Markup {
  const page = ({ url, title }: SourceHoldings): Content =>
    element('a', { href: href(url) }, element('bdi', {}, title));
  const known = FACTS.filter(([name, read]) => name !== 'Note' || read(a) || read(b));
  return sideBySide('What is known of each', a, b, [
    { head: 'Its page, with its text', a: page(a), b: page(b) },
    ...known.map(([head, read]) => ({ head, a: fact(read(a)), b: fact(read(b)) })),
    { head: 'Address', a: addressOf(a), b: addressOf(b) },
    { head: 'Found in it', a: countsOf(a), b: countsOf(b) },
  ]);
}

function fact(words: string | undefined): Content {
  return words === undefined
    ? element('span', { class: 'unknown' }, 'Not known')
    : element('bdi', {}, words);
}

function addressOf({ facts: { address } }: SourceHoldings): Content {
  if (address === undefined) return fact(undefined);
  return element('a', { href: address, rel: 'external nofollow' }, address);
}

function countsOf({ counts }: SourceHoldings): string {
  const { quotations, figures, mentions, paragraphs } = counts;
  return `${amount(quotations, 'quotation')}, ${amount(figures, 'figure')} and ${amount(mentions, 'mention')} of names and dates in ${amount(paragraphs, 'paragraph')}`;
}
