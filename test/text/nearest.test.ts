import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/text/nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['berg', 'berg', 0],
    ['berg', 'bergs', 1],
    ['berg', 'erg', 1],
    ['berg', 'borg', 1],
    ['berg', 'bregs', 2],
    ['jion', 'join', 1],
    ['', 'oslo', 4],
  ])('of “%s” and “%s” is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same from either side, and never more than the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
      { seed: 11 },
    );
  });
});

describe('nearest', () => {
  it('finds the word that was meant', () => {
    expect(nearest('prefLable', ['altLabel', 'prefLabel', 'sameAs'])).toBe('prefLabel');
  });

  it('suggests nothing that is far off', () => {
    expect(nearest('paragraph', ['altLabel', 'prefLabel', 'sameAs'])).toBeUndefined();
    expect(didYouMean('paragraph', ['altLabel'])).toBe('');
  });

  it('takes the first of two that are equally near', () => {
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
  });
});
