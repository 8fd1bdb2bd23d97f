import { expect, test } from 'vitest';
import { phrases } from '../../src/text/phrases.ts';

test('the longest phrase that begins at a word is found, its length in words', () => {
  const list = phrases(['New York', 'New York City', 'York', "McDonald's"]);
  expect(list.longest(['new', 'york', 'city', 'hall'], 0)).toBe(3);
  expect(list.longest(['new', 'york'], 0)).toBe(2);
  expect(list.longest(['new'], 0)).toBe(0);
  expect(list.longest(['york'], 0)).toBe(1);
  expect(list.longest(['mcdonald', "'s"], 0)).toBe(2);
  expect(list.longest([], 0)).toBe(0);
});
