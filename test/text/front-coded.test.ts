import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCoded, frontDecoded } from '../../src/text/front-coded.ts';
import { byCodeUnit } from '../../src/text/order.ts';

describe('frontCoded', () => {
  it('writes what each word shares with the one before', () => {
    expect(frontCoded(['p2', 'p1', 'p12', 'mentions', 'p1'])).toBe('0mentions 0p1 22 12');
  });

  it('gives back any words, each once and in order', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !one.includes(' '));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(frontDecoded(frontCoded(words))).toEqual([...new Set(words)].toSorted(byCodeUnit));
      }),
      { seed: 3 },
    );
  });

  it('reads nothing as no words', () => {
    expect(frontDecoded('')).toEqual([]);
  });
});
