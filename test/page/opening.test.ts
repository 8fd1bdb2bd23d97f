import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/page/opening.ts';

describe('openingOf', () => {
  test('keeps a short text whole', () => {
    expect(openingOf('We are closed,', 40)).toBe('We are closed,');
  });

  test('cuts a long one between words', () => {
    expect(openingOf('We will not open it today, nor tomorrow', 20)).toBe('We will not open it');
  });

  test('is always the beginning of the text, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 30 }),
        (text, length) => {
          const opening = openingOf(text, length);
          expect(text.startsWith(opening)).toBe(true);
          expect(opening.isWellFormed()).toBe(text.isWellFormed());
        },
      ),
    );
  });
});
