import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/text/formats/markdown.ts';

function typed(source: string): string[] {
  const { text, blocks = [] } = markdown.read(source, 'a.md');
  return blocks.map(
    ({ type, start, end, paragraph }) => `${type} ${paragraph}: ${text.slice(start, end)}`,
  );
}

describe('what a page says of its own publication', () => {
  test('stands before the title and is not it', () => {
    expect(typed('FOR IMMEDIATE RELEASE\n\n# The dam is safe\n\nIt was built in 1960.')).toEqual([
      'boilerplate 1: FOR IMMEDIATE RELEASE',
      'title 0: The dam is safe',
      'paragraph 2: It was built in 1960.',
    ]);
  });

  test('may itself be a heading', () => {
    expect(typed('# Press release\n\n## The dam is safe\n\nIt was built in 1960.')).toEqual([
      'boilerplate 1: Press release',
      'title 0: The dam is safe',
      'paragraph 2: It was built in 1960.',
    ]);
  });

  test('is missing from most pages', () => {
    expect(typed('# The dam is safe\n\n## Press release\n\nIt was built in 1960.')).toEqual([
      'title 0: The dam is safe',
      'heading 1: Press release',
      'paragraph 2: It was built in 1960.',
    ]);
  });
});
