import { describe, expect, test } from 'vitest';
import { arrayAt, sortedArray } from '../../../scripts/steps/cbor-order.ts';

/** ["b", [1, 500], {"k": "a"}, "a"], as RFC 8949 encodes it. */
const ENCODED = Buffer.from('84616282011901f4a1616b61616161', 'hex');

describe('arrayAt', () => {
  test('takes an array apart item by item, whatever the items are', () => {
    const { items, end } = arrayAt(ENCODED);
    expect(items.map((item) => item.toString('hex'))).toEqual([
      '6162',
      '82011901f4',
      'a1616b6161',
      '6161',
    ]);
    expect(end).toBe(ENCODED.length);
  });

  test('refuses what is no array', () => {
    expect(() => arrayAt(Buffer.from('6161', 'hex'))).toThrow('expected an array');
  });

  test('refuses an array without a length', () => {
    expect(() => arrayAt(Buffer.from('9f01ff', 'hex'))).toThrow('expected a definite one');
  });
});

describe('sortedArray', () => {
  test('puts the items into the order of their bytes and keeps each as it is', () => {
    const sorted = sortedArray(ENCODED);
    expect(arrayAt(sorted).items.map((item) => item.toString('hex'))).toEqual([
      '6161',
      '6162',
      '82011901f4',
      'a1616b6161',
    ]);
    expect(sorted).toHaveLength(ENCODED.length);
  });
});
