import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/sources/page.ts';
import { seriesOf } from '../../../src/kinds/sources/series.ts';
import { smallCorpus } from '../../page/small-corpus.ts';
import { written } from '../../page/written.ts';

const { mentions, quotations, figures } = smallCorpus();
const own = <T extends { passage: { source: { file: string } } }>(
  all: readonly T[],
): readonly T[] => all.filter(({ passage }) => passage.source.file === 'harbour.txt');

describe('the series of a text', () => {
  const series = seriesOf(own(mentions), own(quotations), own(figures));

  test('hold the mentions of each thing, in the order of the text', () => {
    const norrvik = own(mentions).filter(({ entity }) => entity?.name === 'Norrvik');
    expect(norrvik.length).toBeGreaterThan(2);
    for (const { id } of norrvik) {
      expect(series.get(id)).toMatchObject({
        name: 'Norrvik',
        noun: 'mention',
        ids: norrvik.toSorted((a, b) => a.start - b.start).map((one) => one.id),
      });
    }
  });

  test('leave out what is alone, what has no page, and statements of nobody known', () => {
    const alone = own(mentions).filter(
      ({ entity }) => entity === undefined || entity.name === 'Ferry Board',
    );
    expect(alone.length).toBeGreaterThan(1);
    for (const { id } of alone) expect(series.get(id)).toBeUndefined();
    const unknown = own(quotations).find(({ speaker }) => !speaker?.entity);
    expect(unknown && series.get(unknown.id)).toBeUndefined();
  });
});

describe('the page of a source', () => {
  const mdx = written(pages)['sources/harbour-closes-after-the-storm'] ?? '';
  const ids = own(mentions)
    .filter(({ entity }) => entity?.name === 'Norrvik')
    .map(({ id }) => id);

  test('leads from each mention to the ones before and after it', () => {
    const [first = '', second = '', third = ''] = ids;
    expect(mdx).toContain(
      `<span class="steps"><a href="#${first}" aria-label="previous mention of Norrvik">{"‹"}</a>{" "}<a href="#${second}" aria-label="mention 2 of Norrvik, in place">{"2"}</a>{" of ${ids.length}"}{" "}<a href="#${third}" aria-label="next mention of Norrvik">{"›"}</a></span>`,
    );
  });

  test('has no way before the first one or behind the last', () => {
    const notes = mdx.split('\n').filter((row) => row.includes('mention 1 of Norrvik'));
    expect(notes).toHaveLength(1);
    expect(notes[0]).not.toContain('previous mention');
    const last = mdx.split('\n').find((row) => row.includes(`mention ${ids.length} of Norrvik`));
    expect(last).not.toContain('next mention');
  });

  test('leads to the exact words of every statement and paragraph', () => {
    const statements = [...own(quotations), ...own(figures)];
    expect(statements.length).toBeGreaterThan(3);
    for (const { id } of statements)
      expect(mdx).toMatch(new RegExp(`href={"#${id}:~:text=[^"]+"}`));
    expect(mdx).toContain('place={"p1:~:text=Mayor%20Ada%20Lindqvist%20said%20that,');
  });
});
