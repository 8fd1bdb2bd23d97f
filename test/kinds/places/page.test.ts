import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/kinds/places/page.ts';
import { written } from '../../page/written.ts';

describe('the page of a place', () => {
  const mdx = written(pages)['places/norrvik'] ?? '';

  test('labels a mention in a headline and one in a caption', () => {
    expect(mdx).toContain('labels="headline"');
    expect(mdx).toContain('labels="caption"');
  });

  test('shows a sentence with two mentions once', () => {
    expect(mdx.match(/No ferry has left/g)).toHaveLength(1);
  });
});
