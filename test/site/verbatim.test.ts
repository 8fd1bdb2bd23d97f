import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Inspected, inspectSite } from './inspect.ts';
import { textsOf } from './sources-of.ts';
import { unlike } from './verbatim.ts';

describe('the words of the sources on the built site', () => {
  const texts = textsOf(inject('content'));
  let pages: Inspected[] = [];

  beforeAll(async () => {
    pages = await inspectSite(inject('site'));
  });

  test('are exactly those at the place that is named, wherever they are shown', () => {
    expect(texts.size).toBe(2);
    expect(pages.flatMap(({ shown }) => shown).length).toBeGreaterThan(200);
    expect(pages.flatMap((page) => unlike(page, texts))).toEqual([]);
  });

  test('are found to differ when one sign differs', () => {
    const page = pages.find(({ shown }) => shown.length > 0);
    if (!page) throw new Error('No page shows any words.');
    const shown = page.shown.map((each) => ({ ...each, text: `${each.text}.` }));
    expect(unlike({ ...page, shown }, texts)).toHaveLength(shown.length);
  });

  test('stand whole on the page of each source: every block, in order, and nothing between', () => {
    for (const [source, text] of texts) {
      const page = pages.find(({ file }) => file === `${source}/index.html`);
      const blocks = page?.shown.filter(({ place }) => place === '') ?? [];
      let end = 0;
      for (const block of blocks) {
        expect(text.slice(end, block.start).trim()).toBe('');
        end = block.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }
  });
});
