import { describe, expect, test } from 'vitest';
import { cutSheets } from '../../src/page/cut-sheets.ts';
import { inline, line, words } from '../../src/page/mdx.ts';
import { bodyOf, placesOf, sheetsOf, type Frame, type Item } from '../../src/page/sheets.ts';
import { toMdx } from '../../src/pipeline/emit.ts';

const frame = (id: string): Frame => ({
  element: 'section',
  attributes: { id },
  head: [line(inline('h3', {}, words(id)))],
});

/** Lines of a thousand signs, so many of each source. */
function itemsOf(...amounts: readonly number[]): readonly Item[] {
  return amounts.flatMap((amount, source) => {
    const frames = [frame(`from-${source}`)];
    return Array.from({ length: amount }, (_, index): Item => {
      const text = `${source}.${index} <Sheet part="a"> `.padEnd(1000, 'x');
      const node = line(
        inline('Excerpt', { href: '../../sources/a/#p1', at: '0-1000' }, words(text)),
      );
      return { frames, node };
    });
  });
}

const written = (items: readonly Item[]): string =>
  toMdx({
    path: 'people/ada',
    frontMatter: {},
    body: bodyOf([{ id: 'mentions', heading: 'Mentions', items }]),
  }).text;

const heldIn = (mdx: string): readonly string[] => mdx.match(/\d+\.\d+ <Sheet/g) ?? [];

describe('a list of a page', () => {
  test('stays on one sheet while it is short, and nothing leads on', () => {
    const { body, sheets } = cutSheets(written(itemsOf(3, 2)));
    expect(sheets).toEqual([]);
    expect(body).not.toContain('<More');
    expect(body.match(/<section id="from-/g)).toHaveLength(2);
  });

  test('goes on on further sheets when it is long: no line is lost, none is twice, all in order', () => {
    const items = itemsOf(400, 300, 20);
    const mdx = written(items);
    const { body, sheets } = cutSheets(mdx);
    expect(sheets.map(({ part, number, of }) => [part, number, of])).toEqual(
      sheets.map((_, index) => ['mentions', index + 2, sheets.length + 1]),
    );
    expect(sheets.length).toBeGreaterThan(2);
    expect(body).toContain(`<More part="mentions" of="${sheets.length + 1}" />`);
    const held = [body, ...sheets.map((sheet) => sheet.body)].flatMap(heldIn);
    expect(held).toHaveLength(720);
    expect(held).toEqual(heldIn(mdx));
    expect(new Set(held).size).toBe(720);
  });

  test('leads from its further sheets, two folders deeper, to the same places', () => {
    const [sheet] = cutSheets(written(itemsOf(400))).sheets;
    expect(sheet?.body).toContain('href="../../../../sources/a/#p1"');
    expect(sheet?.body).not.toContain('href="../../sources/');
  });

  test('says on which sheet each group begins', () => {
    const items = itemsOf(400, 300, 2);
    const places = placesOf({ id: 'mentions', heading: 'Mentions', items });
    const of = sheetsOf(items).length;
    expect(places.get('from-0')).toBe('#from-0');
    expect(places.get('from-1')).toMatch(/^mentions\/\d+\/#from-1$/);
    expect(places.get('from-2')).toBe(`mentions/${of}/#from-2`);
  });

  test('gives a line that is longer than a sheet a sheet of its own', () => {
    const huge: Item = { frames: [], node: line(inline('p', {}, words('y'.repeat(300_000)))) };
    expect(sheetsOf([huge, huge]).map((sheet) => sheet.length)).toEqual([1, 1]);
  });
});
