import type { Comparison, SharedName } from '../../readings/compare/comparison.ts';
import type { ComparedName } from '../../readings/compare/source-holdings.ts';
import { element, type Content } from './markup.ts';
import { sideBySide } from './side-by-side.ts';
import type { Href } from './statement.ts';

/** The kinds of names in the order of the page, and the captions of those in both. */
export const NAME_KINDS = [
  ['person', 'People that both name'],
  ['place', 'Places that both name'],
  ['organisation', 'Organisations that both name'],
  ['group', 'Words for groups that both print'],
] as const;

/** Whom and what both name: a table for each kind, with the wordings of each source and how often. */
export function sharedNamesOf({ a, b, names }: Comparison, href: Href): Content {
  return NAME_KINDS.map(([kind, caption]) => {
    const those = names.filter((name) => name.kind === kind);
    if (those.length === 0) return null;
    return sideBySide(
      caption,
      a,
      b,
      those.map((name) => rowOf(name, href)),
    );
  });
}

function rowOf(name: SharedName, href: Href) {
  return {
    id: anchorOf(name.url),
    head: element('bdi', {}, element('a', { href: href(name.url) }, name.name)),
    a: formsOf({ url: name.url, forms: name.a }, href),
    b: formsOf({ url: name.url, forms: name.b }, href),
  };
}

/** Each printed form with its count; it leads to its sentences in that source on the name's page. */
export function formsOf({ url, forms }: Pick<ComparedName, 'url' | 'forms'>, href: Href): Content {
  return element(
    'span',
    { class: 'forms' },
    forms.map(({ form, count, at }) => {
      const [sheet = '', anchor = ''] = at.split('#');
      return element(
        'span',
        { class: 'form' },
        element('a', { href: `${href(url + sheet)}#${anchor}` }, element('bdi', {}, form)),
        ' ',
        element('span', { class: 'count' }, count === 1 ? '(once)' : `(${count} times)`),
      );
    }),
  );
}

function anchorOf(url: string): string {
  return `name-${url.slice(1, -1).replaceAll('/', '-')}`;
}
