import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { inline, line, section, words } from '../../src/page/mdx.ts';

const mdx = unified().use(remarkParse).use(remarkStringify).use(remarkMdx).freeze();

function written(...children: RootContent[]): string {
  return mdx.stringify({ type: 'root', children });
}

function readBack(text: string): Root {
  return mdx.parse(text);
}

/** The text of every string literal in a tree, in order. */
function textOf(node: Root | RootContent): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    const value: unknown = JSON.parse(node.value);
    return String(value);
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

describe('source text in MDX', () => {
  test.each([
    'He said "{no}" to <all>.',
    'import fs from "node:fs"',
    'export default 1',
    '</Excerpt>{process.exit(1)}',
    '*/ {/* ${x} `y` \\',
    '&amp; &lt; &#123;',
    '---\nkind: person\n---',
    '\u202Eright to left\u2066',
    'line\u2028separator\u0000nul\r\n\ttab',
    '<script>alert(1)</script>',
    '\uD800 alone',
    '    indented, # heading, > quote, - list, [link](x), ![image](y)',
  ])('comes back as it went in: %j', (text) => {
    const source = written(line(inline('Excerpt', { href: text }, words(text))));
    expect(textOf(readBack(source))).toBe(text);
    expect(() => mdxToJs(source)).not.toThrow();
    expect(source.trimEnd().split('\n')).toHaveLength(1);
  });

  test('comes back as it went in, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(textOf(readBack(written(line(inline('mark', {}, words(text))))))).toBe(text);
      }),
    );
  });

  test('shows in a diff what a reader could not see', () => {
    expect(written(line(inline('mark', {}, words('a\u202Eb\u200Bc'))))).toBe(
      '<mark>{"a\\u202eb\\u200bc"}</mark>\n',
    );
  });
});

describe('inline', () => {
  test('writes plain attributes as strings, others as literals, and leaves out what is not there', () => {
    const attributes = { at: '1-2', name: 'O’Brien', of: 'a "b"', none: undefined, no: null };
    expect(written(line(inline('Excerpt', attributes, words('x'))))).toBe(
      '<Excerpt at="1-2" name="O’Brien" of={"a \\"b\\""}>{"x"}</Excerpt>\n',
    );
  });
});

describe('section', () => {
  test('is left out when it would be empty', () => {
    expect(section('mentions', 'Mentions')).toEqual([]);
  });
});
