import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/organisations/page.ts';
import { written } from '../../page/written.ts';

describe('the page of an organisation', () => {
  const mdx = written(pages)['organisations/ferry-board'] ?? '';

  test('lists the figures of the sentences that name it', () => {
    expect(mdx).toContain('<section id="figures-near">');
    expect(mdx).toMatch(/<Figure [^>]*>\{"more than 40 lorries"\}<\/Figure>/);
  });
});
