import type { SourceHoldings } from '../../readings/compare/source-holdings.ts';
import { element, type Content, type Markup } from './markup.ts';

/** A heading over two cells: what is compared, then what each source has of it. */
export interface SideBySide {
  readonly id?: string;
  readonly head: Content;
  readonly a: Content;
  readonly b: Content;
}

/**
 * A table of two columns, one for each source; each row stands below a heading of its own. On narrow
 * screens its cells stand below each other and name their source again; the roles are written out,
 * because a table that is displayed otherwise loses them.
 */
export function sideBySide(
  caption: string,
  a: SourceHoldings,
  b: SourceHoldings,
  rows: readonly SideBySide[],
): Markup {
  const cell = ({ title }: SourceHoldings, content: Content): Markup =>
    element(
      'td',
      { role: 'cell' },
      element('span', { class: 'of' }, element('cite', {}, element('bdi', {}, title))),
      content,
    );
  const row = (...cells: readonly Markup[]): Markup => element('tr', { role: 'row' }, cells);
  return element(
    'table',
    { class: 'sides', role: 'table' },
    element('caption', {}, caption),
    element(
      'thead',
      { role: 'rowgroup' },
      row(
        ...[a, b].map(({ title }) =>
          element('th', { scope: 'col', role: 'columnheader' }, element('bdi', {}, title)),
        ),
      ),
    ),
    rows.map(({ id, head, a: left, b: right }) =>
      element(
        'tbody',
        { id, role: 'rowgroup' },
        row(element('th', { scope: 'rowgroup', colspan: 2, role: 'rowheader' }, head)),
        row(cell(a, left), cell(b, right)),
      ),
    ),
  );
}
