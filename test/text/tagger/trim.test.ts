import { expect, test } from 'vitest';
import { analyse } from '../../../src/text/analyse.ts';
import { nameWords } from '../../../src/text/name-words.ts';
import { trimmed } from '../../../src/text/tagger/trim.ts';

test.each([
  ['Ana Berg of Oslo', 'person', 'Ana Berg'],
  ['Joan of Arc', 'person', 'Joan of Arc'],
  ['Bank of the South of Spain', 'organisation', 'Bank of the South of Spain'],
  ['ILO Anna Berg', 'person', 'Anna Berg'],
  ['KIM Anna Berg', 'person', 'KIM Anna Berg'],
  ['ANNA MARIA BERG', 'person', 'ANNA MARIA BERG'],
  ['ILO Berg', 'person', 'ILO Berg'],
] as const)('%s as a %s is kept as %s', (text, kind, kept) => {
  const words = nameWords(analyse(text));
  const { from, to } = trimmed(words, kind, 0, words.length);
  expect(text.slice(words[from]?.start, words[to - 1]?.end)).toBe(kept);
});
