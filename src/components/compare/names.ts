import { partOfSource } from '../../page/link.ts';
import type { Comparison, SharedName } from '../../readings/compare/comparison.ts';
import type { ComparedName, SourceHoldings } from '../../readings/compare/source-holdings.ts';
import { element, type Content } from './markup.ts';
import { sideBySide } from './side-by-side.ts';
import type { Href } from './statement.ts';

/** The kinds of names in the order of the page. */
export const NAME_KINDS = [
  ['person', 'People'],
  ['place', 'Places'],
  ['organisation', 'Organisations'],
] as const;

/** Whom and what both name: a table for each kind, with the wordings of each source and how often. */
export function sharedNamesOf({ a, b, names }: Comparison, href: Href): Content {
  return NAME_KINDS.map(([kind, heading]) => {
    const those = names.filter((name) => name.kind === kind);
    if (those.length === 0) return null;
    return sideBySide(
      `${heading} that both name`,
      a,
      b,
      those.map((name) => rowOf(name, a, b, href)),
    );
  });
}

function rowOf(name: SharedName, a: SourceHoldings, b: SourceHoldings, href: Href) {
  return {
    id: anchorOf(name.url),
    head: element('bdi', {}, element('a', { href: href(name.url) }, name.name)),
    a: formsOf({ ...name, forms: name.a }, a, href),
    b: formsOf({ ...name, forms: name.b }, b, href),
  };
}

/** Each printed form with its count; it leads to the sentences of that source on the name's page. */
export function formsOf({ url, forms }: ComparedName, source: SourceHoldings, href: Href): Content {
  const part = `${href(url)}#${partOfSource(source.url)}`;
  return element(
    'span',
    { class: 'forms' },
    forms.map(({ form, count }) =>
      element(
        'span',
        { class: 'form' },
        element('a', { href: part }, element('bdi', {}, form)),
        ' ',
        element('span', { class: 'count' }, count === 1 ? '(once)' : `(${count} times)`),
      ),
    ),
  );
}

function anchorOf(url: string): string {
  return `name-${url.slice(1, -1).replaceAll('/', '-')}`;
}
