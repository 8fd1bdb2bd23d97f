import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresCsv } from '../../../src/readings/figure-ledger/data-file.ts';
import { pagesOfPanels, panelsOf, rowsOf } from '../../../src/readings/figure-ledger/plot.ts';
import { rowOf } from '../../../src/readings/figure-ledger/row.ts';
import { held, type Told } from './held.ts';

const rows = (told: readonly Told[]) => told.map((one) => rowOf(held(one)));

describe('panelsOf', () => {
  test('never sets figures of two units on one axis', () => {
    const panels = panelsOf(
      rows([
        { words: '$5', counted: 'aid', derived: { value: 5 }, at: 1 },
        { words: '4', counted: 'aid', derived: { value: 4 }, at: 9 },
        { words: '€7', counted: 'aid', derived: { value: 7 }, at: 20 },
        { words: '60%', counted: 'aid', derived: { value: 60 }, at: 30 },
        { words: '$90', counted: 'aid', derived: { value: 90 }, at: 40 },
      ]),
    );
    expect(panels.map(({ kind, unit, rows: those }) => [kind, unit, those.length])).toEqual([
      ['other', '', 1],
      ['money', '$', 2],
      ['money', '€', 1],
      ['percentage', 'per cent', 1],
    ]);
    expect(panels[1]?.axis?.ticks.at(-1)).toBe(100);
    expect(panels[0]?.axis?.ticks.at(-1)).toBe(4);
  });

  test('keeps figures of which no value can be derived', () => {
    const [panel] = panelsOf(rows([{ words: 'many', counted: 'ships' }]));
    expect(panel?.axis).toBeUndefined();
    expect(panel?.rows).toHaveLength(1);
  });
});

const figure = fc.record({
  words: fc.constantFrom('4', '$5', '60%', 'a third', '3 “or” 4', '1,000'),
  counted: fc.constantFrom('ships', 'people', 'miles', 'dollars, "old"', null),
  derived: fc.record({
    value: fc.option(fc.integer({ min: -5, max: 100_000 })),
    low: fc.option(fc.integer({ min: 0, max: 100 })),
    high: fc.option(fc.integer({ min: 101, max: 9000 })),
    rule: fc.constantFrom('number', 'about', 'range', 'change', 'share', 'vague-plural'),
  }),
});
const figures = fc
  .array(figure, { maxLength: 60 })
  .map((all) => all.map((one, index): Told => ({ ...one, id: `f-${index}`, at: index * 50 })));

/** The first cell of each row of a CSV file; ids need no quotes. */
const idsIn = (csv: string) =>
  csv
    .split('\r\n')
    .slice(1)
    .flatMap((line) => (line === '' ? [] : [line.split(',')[0]]));

describe('the rows of plot, table and data file', () => {
  test('are the same, each figure once, in one order', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 20 }), (told, size) => {
        const all = rows(told);
        const panels = panelsOf(all);
        const pages = pagesOfPanels(panels, size);
        const plotted = pages.flatMap((page) =>
          page.flatMap((panel) => panel.rows.map(({ row }) => row.facts.id)),
        );
        const tabled = pages.flatMap(rowsOf).map(({ facts }) => facts.id);
        expect(tabled).toEqual(plotted);
        expect(idsIn(figuresCsv(rowsOf(panels)))).toEqual(plotted);
        expect(plotted.toSorted()).toEqual(all.map(({ facts }) => facts.id).toSorted());
        expect(pages.every((page) => rowsOf(page).length <= size)).toBe(true);
      }),
    );
  });

  test('draw within the axis, and something wherever a number was derived', () => {
    fc.assert(
      fc.property(figures, (told) => {
        for (const { rows: drawn } of panelsOf(rows(told))) {
          for (const { row, shapes } of drawn) {
            const { value, low, high } = row.facts.derived;
            const derived = [value, low, high].some((one) => one !== null);
            expect(shapes.length > 0).toBe(derived);
            const places = shapes.flatMap((one) => ('at' in one ? [one.at] : [one.from, one.to]));
            expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
          }
        }
      }),
    );
  });

  test('keep the axis of the whole on every page', () => {
    const told = [5, 50, 99].map((value, at) => ({
      ...{ id: `f-${value}`, words: `${value}`, counted: 'ships', at, derived: { value } },
    }));
    const pages = pagesOfPanels(panelsOf(rows(told)), 1);
    expect(pages.map(([panel]) => panel?.axis?.ticks.at(-1))).toEqual([100, 100, 100]);
  });
});

describe('figuresCsv', () => {
  test('quotes what RFC 4180 wants quoted and leaves unknown cells empty', () => {
    const [, line] = figuresCsv(
      rows([{ id: 'f-1', words: '1,000', counted: 'ships', source: 'A "B"', derived: { low: 9 } }]),
    ).split('\r\n');
    expect(line).toBe(
      'f-1,/figures/f-1/,"sources/a ""b""","A ""B""",1,0,5,"1,000",,9,,,ships,,number,,,,article,[],[],other,',
    );
  });
});
