import { describe, expect, test } from 'vitest';
import { TAGS } from '../../../src/text/tagger/labels.ts';
import { packWeights, unpackWeights, type Weights } from '../../../src/text/tagger/weights.ts';

const weights: Weights = {
  bits: 10,
  rows: Int32Array.from({ length: 1024 }, (_, place) => [3, 4, 700, 1023].indexOf(place) + 1),
  table: Int8Array.from({ length: 5 * TAGS }, (_, slot) => (slot < TAGS ? 0 : (slot % 255) - 127)),
  steps: Int32Array.from({ length: TAGS * TAGS }, (_, pair) => pair * 3 - 100),
  scale: 41.25,
};

describe('the file of weights', () => {
  test('gives back what was packed', () => {
    expect(unpackWeights(packWeights(weights))).toEqual(weights);
  });

  test('has the same bytes twice', () => {
    expect(packWeights(weights)).toEqual(packWeights(weights));
  });

  test('says what to do when it is something else', () => {
    expect(() => unpackWeights(new Uint8Array(40))).toThrow('npm run train');
  });
});
