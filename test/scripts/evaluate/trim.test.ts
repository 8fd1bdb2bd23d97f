import { expect, test } from 'vitest';
import { trimmed } from '../../../scripts/evaluate/trim.ts';

test.each([
  ['the “Baltic Sea”', 'Baltic Sea'],
  ["Berg's", 'Berg'],
  ['U.S.', 'U.S'],
  ['("We won.")', 'We won'],
  ['the', 'the'],
  ['…', '…'],
])('takes what is not the name off %j', (words, expected) => {
  const text = `x ${words} y`;
  const { start, end } = trimmed(text, { start: 2, end: 2 + words.length });
  expect(text.slice(start, end)).toBe(expected);
});
