import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../src/kinds/index.ts';
import type { Page } from '../../src/model/kind.ts';
import { block, inline, line, section, words } from '../../src/page/mdx.ts';
import { pagesOf, toMdx } from '../../src/pipeline/emit.ts';
import { HOSTILE_STRINGS, LONE_SURROGATES } from '../hostile/strings.ts';
import { outcomeOf } from './corpus.ts';

const reader = unified().use(remarkParse).use(remarkMdx).freeze();

/** A page as a reader of MDX understands it. */
interface ReadBack {
  readonly frontMatter: unknown;
  /** Names of elements, in order. */
  readonly elements: readonly string[];
  /** Names of the other nodes, each once. */
  readonly others: readonly string[];
  /** All string literals and attribute strings, in order. */
  readonly strings: readonly string[];
}

function readBack(mdx: string): ReadBack {
  const [, yaml = '', ...body] = mdx.split(/^---$/m);
  const elements: string[] = [];
  const others = new Set<string>();
  const strings: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      elements.push(node.name ?? '');
      for (const attribute of node.attributes) {
        const { value } = attribute;
        if (typeof value === 'string') strings.push(value);
        else if (value) strings.push(String(JSON.parse(value.value)));
      }
    } else {
      others.add(node.type);
      if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
        strings.push(String(JSON.parse(node.value)));
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(reader.parse(body.join('---')));
  return { frontMatter: parse(yaml), elements, others: [...others], strings };
}

const anyWords = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constantFrom(...HOSTILE_STRINGS, ...LONE_SURROGATES),
);

/** A page of every shape that the builders make, with these words in every place. */
function pageOf(text: string): Page {
  return {
    path: 'people/someone',
    frontMatter: { title: text, nested: { list: [text] } },
    body: [
      line(
        inline('Excerpt', { at: '0-1', href: text }, words(text), inline('mark', {}, words(text))),
      ),
      ...section(
        'part',
        text,
        block('Found', { paragraph: 1 }, line(inline('dd', {}, words(text)))),
      ),
    ],
  };
}

describe('toMdx', () => {
  test('keeps words data: they are read back as they were, and as nothing else', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const { elements, others, strings } = readBack(toMdx(pageOf(text)).text);
        expect(elements).toEqual(['Excerpt', 'mark', 'section', 'h2', 'Found', 'dd']);
        expect(
          others.filter((type) => !/^(root|paragraph|text|mdx\w+Expression)$/.test(type)),
        ).toEqual([]);
        expect(strings.filter((each) => each === text)).toHaveLength(
          5 + ['0-1', 'part', '1'].filter((own) => own === text).length,
        );
      }),
      { numRuns: 500, seed: 6 },
    );
  });

  test('keeps facts data: the front matter is read back as it was', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        fc.pre(text.isWellFormed());
        const page = pageOf(text);
        expect(readBack(toMdx(page).text).frontMatter).toEqual(page.frontMatter);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test.each(HOSTILE_STRINGS)('makes no element of %j in a text', (hostile) => {
    const plain = new Set(['plain', 'Oslo', 'Ana Ruiz'].flatMap(elementsFor));
    expect(elementsFor(hostile).filter((name) => !plain.has(name))).toEqual([]);
  });
});

/** The names of all elements on the pages of a text that holds these words. */
function elementsFor(held: string): string[] {
  const text = `Anna Berg said: “${held} is 40 years old.”\n\nAbout 50 ${held} people left Norway for ${held}.`;
  const pages = pagesOf(outcomeOf({ 'a.txt': text }).corpus, kinds);
  return [...new Set(pages.flatMap((page) => readBack(toMdx(page).text).elements))];
}
