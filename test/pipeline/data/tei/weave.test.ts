import fc from 'fast-check';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { type Mark, weave } from '../../../../src/pipeline/data/tei/weave.ts';

const mark = (id: string, start: number, end: number, rank = 0): Mark => ({
  ...{ id, start, end, rank },
  element: 'said',
  attributes: {},
});
const one = (text: string, ...marks: readonly Mark[]) =>
  weave(text, [{ start: 0, end: text.length }], marks)[0];

describe('marks in a block', () => {
  it('nest where one stands in the other, whichever comes first', () => {
    const expected = 'a<said xml:id="q">b<said xml:id="m">c</said>d</said>e';
    expect(one('abcde', mark('q', 1, 4), mark('m', 2, 3, 3))).toBe(expected);
    expect(one('abcde', mark('m', 2, 3, 3), mark('q', 1, 4))).toBe(expected);
  });

  it('are cut where they cross, and the pieces lead to each other', () => {
    expect(one('abcdef', mark('q', 0, 4), mark('f', 2, 6, 1))).toBe(
      '<said xml:id="q">ab<said xml:id="f" next="#f.2">cd</said></said><said xml:id="f.2" prev="#f">ef</said>',
    );
  });

  it('are cut by what stands inside them when that is of lower rank', () => {
    expect(one('abc', mark('q', 1, 2), mark('f', 0, 3, 1))).toBe(
      '<said xml:id="f" next="#f.2">a</said><said xml:id="q"><said xml:id="f.2" prev="#f" next="#f.3">b</said></said><said xml:id="f.3" prev="#f.2">c</said>',
    );
  });

  it('run on into the next block as another piece', () => {
    const blocks = [
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ];
    expect(weave('abc\n\ndef', blocks, [mark('q', 1, 7)])).toEqual([
      'a<said xml:id="q" next="#q.2">bc</said>',
      '<said xml:id="q.2" prev="#q">de</said>f',
    ]);
  });

  it('hold markup, line ends and control characters as words', () => {
    expect(one('<&>\r\n\u0007', mark('q', 0, 6))).toBe(
      '<said xml:id="q">&lt;&amp;&gt;&#xD;\n<g n="U+0007"/></said>',
    );
  });
});

describe('any marks in any blocks', () => {
  const LENGTH = 24;
  const at = fc.nat(LENGTH);
  const spans = fc.array(fc.tuple(at, at, fc.nat(3)), { maxLength: 12 });
  const borders = fc.uniqueArray(at, { maxLength: 4 });
  const text = Array.from({ length: LENGTH }, (_, index) =>
    String.fromCharCode(97 + (index % 26)),
  ).join('');

  it('give well-formed elements that hold all words of the text, and each mark its own', () => {
    fc.assert(
      fc.property(spans, borders, (ends, cuts) => {
        const marks = ends
          .map(([a, b, rank], index) => mark(`x${index}`, Math.min(a, b), Math.max(a, b), rank))
          .filter(({ start, end }) => start < end);
        const edges = [...new Set([0, ...cuts, LENGTH])].toSorted((a, b) => a - b);
        const blocks = edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
        const woven = weave(text, blocks, marks);
        using document = XmlDocument.fromString(`<b>${woven.join('')}</b>`);
        expect(document.root.content).toBe(text);
        const words = new Map<string, string>();
        for (const node of document.find('//said')) {
          if (!(node instanceof XmlElement)) continue;
          const id = node.attr('id', 'xml')?.value.split('.')[0] ?? '';
          words.set(id, (words.get(id) ?? '') + node.content);
        }
        expect(words).toEqual(
          new Map(
            [...words.keys()].map((id) => {
              const own = marks.find((each) => each.id === id);
              return [id, text.slice(own?.start, own?.end)];
            }),
          ),
        );
        expect([...words.keys()].toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
