import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { marked, type Mark } from '../../src/page/marked.ts';

/** The nodes as one readable line: "a [mark:b]". */
function shown(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'mdxTextExpression') return String(JSON.parse(node.value));
      if (node.type !== 'mdxJsxTextElement') return '?';
      const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
      return `[${node.name}${id ? '#' : ''}:${shown(node.children)}]`;
    })
    .join('');
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'mdxTextExpression'
        ? String(JSON.parse(node.value))
        : 'children' in node
          ? plain(node.children)
          : '',
    )
    .join('');
}

const TEXT = 'Ann told Bob that it rained.';
const all = { start: 0, end: TEXT.length };

describe('marked', () => {
  test('puts an element around a mark and leaves the rest as text', () => {
    expect(shown(marked(TEXT, all, [{ start: 9, end: 12, element: 'mark' }]))).toBe(
      'Ann told [mark:Bob] that it rained.',
    );
  });

  test('nests a mark that lies inside another', () => {
    const marks: Mark[] = [
      { start: 9, end: 12, element: 'a' },
      { start: 0, end: 27, element: 'mark' },
    ];
    expect(shown(marked(TEXT, all, marks))).toBe('[mark:Ann told [a:Bob] that it rained].');
  });

  test('cuts the later of two crossing marks in two, and only its first piece keeps the anchor', () => {
    const marks: Mark[] = [
      { start: 0, end: 12, element: 'a', attributes: { id: 'one' } },
      { start: 4, end: 17, element: 'b', attributes: { id: 'two' } },
    ];
    expect(shown(marked(TEXT, all, marks))).toBe('[a#:Ann [b#:told Bob]][b: that] it rained.');
  });

  test('clips marks to the span and drops those outside it', () => {
    const marks: Mark[] = [
      { start: 0, end: 6, element: 'a' },
      { start: 20, end: 22, element: 'b' },
    ];
    expect(shown(marked(TEXT, { start: 4, end: 12 }, marks))).toBe('[a:to]ld Bob');
  });

  test('never loses or changes a character, wherever the marks lie', () => {
    const span = fc
      .tuple(fc.nat(28), fc.nat(28))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        span,
        fc.array(span.map((one) => ({ ...one, element: 'mark' }))),
        (within, marks) => {
          expect(plain(marked(TEXT, within, marks))).toBe(TEXT.slice(within.start, within.end));
        },
      ),
    );
  });
});
