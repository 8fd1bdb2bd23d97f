import { describe, expect, test } from 'vitest';
import { excerptOf, fromMark } from '../../../src/components/search/excerpt.ts';

const TEXT =
  'The ferry board, which has met four times this week in the hall above the fish market, says that the quay stays shut.';

const shown = (mark: string): string => {
  const start = TEXT.indexOf(mark);
  const marks = [{ start, end: start + mark.length }];
  return fromMark(excerptOf(TEXT, { start: 0, end: TEXT.length }, marks))
    .map(({ words, marked }) => (marked ? `[${words}]` : words))
    .join('');
};

describe('an excerpt where there is little room', () => {
  test('begins between two words shortly before its first mark', () => {
    expect(shown('quay')).toBe('… hall above the fish market, says that the [quay] stays shut.');
  });

  test('is whole when its mark stands near its beginning, or when it has none', () => {
    expect(shown('board')).toBe(TEXT.replace('board', '[board]'));
    const plain = excerptOf(TEXT, { start: 0, end: TEXT.length }, []);
    expect(fromMark(plain)).toBe(plain);
  });

  test('has only words that stand in the text, in their order', () => {
    for (const { words } of fromMark(
      excerptOf(TEXT, { start: 0, end: TEXT.length }, [{ start: 100, end: 104 }]),
    ))
      expect(TEXT).toContain(words.replace(/^… /, ''));
  });
});
