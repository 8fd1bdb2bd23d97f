import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/figures/page.ts';
import { written } from '../../page/written.ts';

describe('the page of a figure', () => {
  const mdx =
    Object.values(written(pages)).find((text) => text.includes('words: "more than 40"')) ?? '';

  test('keeps what is derived apart from what is printed', () => {
    expect(mdx).toContain(
      'words: "more than 40"\nmodifier: "more than"\ncounted: "lorries"\nderived:\n  value: null\n  low: 40\n',
    );
  });

  test('shows the number and what it counts in the whole sentence', () => {
    expect(mdx).toContain('{"Some 300 passengers and "}<mark>');
    expect(mdx).toContain(
      '<mark>{"more than 40"}</mark>{" "}<span class="counted">{"lorries"}</span>',
    );
  });

  test('says where the number and the counted words stand in the text', () => {
    expect(mdx).toContain('  at:\n    - 284\n    - 296\n');
    expect(mdx).toContain('countedAt:\n  - 297\n  - 304\n');
  });

  test('credits nobody, nor the article, where a report has no speaker', () => {
    expect(mdx).toContain('status: "unresolved"\n  rule: "report-without-speaker"\n');
  });
});
