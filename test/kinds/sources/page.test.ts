import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/sources/page.ts';
import { smallCorpus, TEXTS } from '../../page/small-corpus.ts';
import { written } from '../../page/written.ts';

describe('the page of a source', () => {
  const mdx = written(pages)['sources/harbour-closes-after-the-storm'] ?? '';

  test('numbers every block and says what it is', () => {
    expect(mdx).toContain('<Paragraph number="0" type="title" place="p0" at="0-30">');
    expect(mdx).toContain('<Paragraph number="4" type="caption"');
    expect(mdx).toContain('<Paragraph number="6" type="boilerplate"');
  });

  test('links names in place, and marks quotations and figures with their anchors', () => {
    expect(mdx).toMatch(
      /<a id="m-\w+" class="place" href="..\/..\/places\/norrvik\/">\{"Norrvik"\}<\/a>/,
    );
    expect(mdx).toMatch(/<mark id="q-\w+" class="quotation direct">/);
    expect(mdx).toMatch(/<a id="f-\w+" class="figure" href="[^"]+">\{"Some 300"\}<\/a>/);
  });

  test('says beside each paragraph what was found in it, and where nothing was', () => {
    expect(mdx).toContain('<Found paragraph="5" />');
    expect(mdx).toContain(
      '<dd><a href="../../organisations/ferry-board/">{"Ferry Board"}</a></dd>',
    );
  });

  test('says beside each statement where an error in it is reported', () => {
    const link =
      /<Report page="..\/..\/(?:quotations|figures)\/([qf]-\w+)\/" brief="yes" \/><\/dd>/g;
    const reported = [...mdx.matchAll(link)].map(([, id]) => id);
    const marked = [...mdx.matchAll(/ id="([qf]-\w+)"/g)].map(([, id]) => id);
    expect(marked.length).toBeGreaterThan(3);
    expect(new Set(reported)).toEqual(new Set(marked));
  });

  test('credits an unresolved speaker as printed', () => {
    expect(mdx).toContain('<span class="by unresolved">{"an official"}</span>');
  });

  test('has each anchor once, also when a quotation runs on into the next paragraph', () => {
    const text = 'A title here\n\nShe spoke. “It began\n\nand it went on,” Lindqvist said.';
    const [page = ''] = Object.values(written(pages, smallCorpus({ 'long.txt': text })));
    expect(page.match(/ id="q-/g)).toHaveLength(1);
    expect(page.match(/<mark /g)).toHaveLength(2);
  });

  test('holds every character of every block', () => {
    for (const source of smallCorpus().sources) {
      const page = written(pages)[source.url.slice(1, -1)] ?? '';
      for (const { start, end } of source.analysed.blocks) {
        const row = page.split('\n').find((one) => one.includes(`at="${start}-${end}"`)) ?? '';
        expect(literalsOf(row)).toBe(TEXTS[source.file]?.slice(start, end));
      }
    }
  });

  test('is MDX that the compiler of the site reads', () => {
    expect(() => mdxToMdast(mdx)).not.toThrow();
  });
});

/** The text of the string literals in a line of MDX. */
function literalsOf(row: string): string {
  return [...row.matchAll(/\{("(?:[^"\\]|\\.)*")\}(?=<|\{|$)/g)]
    .map(([, literal = '""']) => String(JSON.parse(literal)))
    .join('');
}
