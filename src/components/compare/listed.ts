import type { ComparedStatement, SourceHoldings } from '../../readings/compare/source-holdings.ts';
import { onceOf } from '../../text/once-of.ts';
import { element, type Content, type Markup } from './markup.ts';
import { anchorTo, footOf, type Href } from './statement.ts';

/** More of one kind than this are not listed on a page that compares; the table has all of them. */
const MOST = 60;

/** A list of at most so many, and where the others are. */
export function listOf<T>(things: readonly T[], item: (thing: T) => Content): Content {
  const rest = things.length - MOST;
  return [
    things.slice(0, MOST).map(item),
    rest > 0 &&
      element(
        'p',
        { class: 'more' },
        `${rest} more stand in the `,
        element('a', { href: '#table' }, 'table of this comparison'),
        '.',
      ),
  ];
}

type Listed = ComparedStatement & { readonly mode?: string };

/** A statement: its words lead to its page, where its whole sentence stands. */
export function statementOf(statement: Listed, source: SourceHoldings, href: Href): Markup {
  return written(href)(source)(statement);
}

// A source is set beside many others, and what is found in it alone is the same each time.
const written = onceOf((href: Href) =>
  onceOf((source: SourceHoldings) =>
    onceOf((statement: Listed) => writtenOf(statement, source, href)),
  ),
);

function writtenOf(statement: Listed, source: SourceHoldings, href: Href): Markup {
  const { id, url, words, at, mode } = statement;
  return element(
    'blockquote',
    { class: 'statement', id, 'data-at': at.join('-') },
    element(
      'p',
      {},
      element('a', { class: mode === undefined ? null : `said ${mode}`, href: href(url) }, words),
    ),
    element(
      'footer',
      {},
      footOf(statement, source, href),
      anchorTo(id, mode === undefined ? 'this figure' : 'this quotation'),
    ),
  );
}
