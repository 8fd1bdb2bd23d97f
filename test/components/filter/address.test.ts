import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenIn, queryWith } from '../../../src/components/filter/address.ts';

const FACETS = ['kind', 'source', 'speaker'];

describe('chosenIn', () => {
  test('reads the facets of the list and nothing else', () => {
    expect(chosenIn('?speaker=anna-berg&page=2&kind=', FACETS)).toEqual({ speaker: 'anna-berg' });
  });

  test('reads again what an address was given', () => {
    const words = fc.string({ minLength: 1, unit: 'binary' });
    const chosen = fc.record({ kind: words, source: words, speaker: words }, { requiredKeys: [] });
    fc.assert(
      fc.property(chosen, (one) => {
        expect(chosenIn(queryWith('', FACETS, one), FACETS)).toEqual({ ...one });
      }),
    );
  });
});

describe('queryWith', () => {
  test('writes the choices in the order of the facets, whichever was chosen first', () => {
    expect(queryWith('', FACETS, { speaker: 'Ana', kind: 'money' })).toBe(
      '?kind=money&speaker=Ana',
    );
  });

  test('keeps what else the address asks, and drops a choice that was taken back', () => {
    expect(queryWith('?q=boats&source=gazette', FACETS, {})).toBe('?q=boats');
  });

  test('is empty when nothing is asked', () => {
    expect(queryWith('?source=gazette', FACETS, {})).toBe('');
  });
});
