import fc from 'fast-check';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/citing/paragraphs.ts';
import { inline, line, words } from '../../src/page/mdx.ts';
import { HOSTILE_TITLES } from './works-to-cite.ts';

const mdx = unified().use(remarkStringify).use(remarkMdx).freeze();

/** A paragraph of a source as it is generated: words, a name that leads to its page, words. */
function written(before: string, name: string, after: string, at: string): string {
  const marked = inline(
    'mark',
    { id: 'q-1', class: 'quotation' },
    inline('a', { id: 'm-1', href: '../../people/a/', title: name }, words(name)),
  );
  const attributes = { number: 3, type: 'paragraph', at };
  const paragraph = inline('Paragraph', attributes, words(before), marked, words(after));
  return mdx.stringify({ type: 'root', children: [line(paragraph)] });
}

const at = (text: string) => `10-${10 + text.length}`;

describe('the paragraphs of a generated body', () => {
  test.each(HOSTILE_TITLES)('have the words %j as they are printed', (name) => {
    const whole = `Before ${name} after`;
    expect(paragraphsOf(written('Before ', name, ' after', at(whole)))).toEqual([
      { number: 3, at: at(whole), words: whole },
    ]);
  });

  test('have their words as they are printed, whatever they are', () => {
    const some = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(some, some, some, (before, name, after) => {
        const whole = before + name + after;
        const [paragraph] = paragraphsOf(written(before, name, after, at(whole)));
        expect(paragraph?.words).toBe(whole);
      }),
    );
  });

  test('have no words where not all of them are shown', () => {
    expect(paragraphsOf(written('We ', 'Ana', ' left', '10-400'))).toEqual([
      { number: 3, at: '10-400', words: undefined },
    ]);
  });
});
