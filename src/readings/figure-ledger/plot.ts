import { byCodeUnit } from '../../text/order.ts';
import { axisOf, type Axis } from './axis.ts';
import { KINDS } from './lexicon/kinds.ts';
import type { Measured } from './quantity.ts';
import type { LedgerRow } from './row.ts';
import { numbersOf, type Shape, shapesOf } from './shapes.ts';

/** One row of a plot: the figure, and what is drawn for it. */
export interface PlottedRow {
  readonly row: LedgerRow;
  readonly shapes: readonly Shape[];
}

/** The figures of one kind and one unit on one axis; no axis when no figure has a value. */
export interface Panel extends Measured {
  readonly axis: Axis | undefined;
  readonly rows: readonly PlottedRow[];
}

/**
 * The rows in panels, one for each kind and unit, because money, percentages and counts of things
 * have no axis in common. Plain numbers come first, then kinds in the order of their list and units A to
 * Z; rows stand in the order in which they came. No row is left out.
 */
export function panelsOf(rows: readonly LedgerRow[]): Panel[] {
  const kinds = Object.keys(KINDS);
  const keyOf = ({ kind, unit }: Measured) =>
    `${unit === '' ? 0 : 1}${kinds.indexOf(kind)} ${unit}`;
  return [...Map.groupBy(rows, keyOf)]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, those]) => {
      const [first] = those;
      if (!first) return [];
      const axis = axisOf(those.flatMap(({ facts }) => numbersOf(facts.derived)));
      const drawn = those.map((row) => ({
        row,
        shapes: axis ? shapesOf(row.facts.derived, axis) : [],
      }));
      return [{ kind: first.kind, unit: first.unit, axis, rows: drawn }];
    });
}

/** The panels cut into pages of at most `size` rows, each panel with the axis of all its rows. */
export function pagesOfPanels(panels: readonly Panel[], size: number): Panel[][] {
  const pages: Panel[][] = [[]];
  let room = size;
  for (const panel of panels) {
    for (let from = 0; from < panel.rows.length;) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const rows = panel.rows.slice(from, from + room);
      pages.at(-1)?.push({ ...panel, rows });
      from += rows.length;
      room -= rows.length;
    }
  }
  return pages;
}

/** The rows in the order in which panels, tables and data files have them. */
export function rowsOf(panels: readonly Panel[]): LedgerRow[] {
  return panels.flatMap(({ rows }) => rows.map(({ row }) => row));
}
