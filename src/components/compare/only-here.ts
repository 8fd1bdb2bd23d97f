import type { Comparison, OnlyHere } from '../../readings/compare/comparison.ts';
import type { ComparedName, SourceHoldings } from '../../readings/compare/source-holdings.ts';
import { onceOf } from '../../text/once-of.ts';
import { listOf, statementOf } from './listed.ts';
import { element, type Content, type Markup } from './markup.ts';
import { formsOf, NAME_KINDS } from './names.ts';
import type { Href } from './statement.ts';

/** For each source what was not matched in the other: a finding of this build, not of the texts. */
export function onlyHereOf({ a, b, only }: Comparison, href: Href): Markup {
  return element(
    'div',
    { class: 'two' },
    side(a, b, 'a', only.a, href),
    side(b, a, 'b', only.b, href),
  );
}

const nameItem = onceOf((href: Href) =>
  onceOf((name: ComparedName) =>
    element(
      'li',
      {},
      element('bdi', {}, element('a', { href: href(name.url) }, name.name)),
      ': ',
      formsOf(name, href),
    ),
  ),
);

function side(
  source: SourceHoldings,
  other: SourceHoldings,
  letter: 'a' | 'b',
  { quotations, figures, names }: OnlyHere,
  href: Href,
): Markup {
  const part = (heading: string, name: string, count: number, content: Content): Content => [
    element('h4', { id: `only-${letter}-${name}` }, `${heading} (${count})`),
    count === 0 ? element('p', {}, 'None.') : content,
  ];
  const named = NAME_KINDS.flatMap(([kind]) => names.filter((name) => name.kind === kind));
  return element(
    'section',
    { class: 'only-here', id: `only-${letter}` },
    element('h3', {}, 'In ', element('cite', {}, element('bdi', {}, source.title))),
    element(
      'p',
      { class: 'why' },
      'This build found no matching passage for these in ',
      element('cite', {}, element('bdi', {}, other.title)),
      '. ',
      element('a', { href: '#method' }, 'How it looked'),
    ),
    part(
      'Quotations',
      'quotations',
      quotations.length,
      listOf(quotations, (one) => statementOf(one, source, href)),
    ),
    part(
      'Figures',
      'figures',
      figures.length,
      listOf(figures, (one) => statementOf(one, source, href)),
    ),
    part(
      'Names',
      'names',
      named.length,
      element('ul', { class: 'only-names' }, named.map(nameItem(href))),
    ),
  );
}
