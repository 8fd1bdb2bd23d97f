import { describe, expect, test } from 'vitest';
import { axisOf } from '../../../src/readings/figure-ledger/axis.ts';
import { numbersOf, shapesOf } from '../../../src/readings/figure-ledger/shapes.ts';

const axis = axisOf([0, 100]);
const drawn = (derived: Partial<Parameters<typeof shapesOf>[0]> & { rule: string }) =>
  axis ? shapesOf({ value: null, low: null, high: null, ...derived }, axis) : [];

describe('shapesOf', () => {
  test('draws a printed number as a dot, and another dot where the words call it inexact', () => {
    expect(drawn({ value: 40, rule: 'number' })).toEqual([
      { shape: 'dot', at: 40, look: 'printed' },
    ]);
    expect(drawn({ value: 40, rule: 'about' })).toEqual([{ shape: 'dot', at: 40, look: 'about' }]);
  });

  test('leaves an end open that the words leave open', () => {
    expect(drawn({ value: 40, low: 40, rule: 'lower-bound' })).toEqual([
      { shape: 'open', at: 40, towards: 'more' },
      { shape: 'dot', at: 40, look: 'printed' },
    ]);
    expect(drawn({ value: 40, high: 40, rule: 'upper-bound' })[0]).toEqual({
      shape: 'open',
      at: 40,
      towards: 'less',
    });
  });

  test.each(['between', 'from-to', 'range'])('draws two printed bounds as such: %s', (rule) => {
    expect(drawn({ low: 20, high: 50, rule })).toEqual([
      { shape: 'interval', from: 20, to: 50, look: 'printed' },
    ]);
  });

  test.each(['vague-plural', 'several'])('draws derived bounds as derived: %s', (rule) => {
    expect(drawn({ low: 20, high: 50, rule })).toEqual([
      { shape: 'interval', from: 20, to: 50, look: 'derived' },
    ]);
  });

  test('draws the ends of a change without a line, since they bound nothing', () => {
    expect(drawn({ low: 9, high: 26, rule: 'change' })).toEqual([
      { shape: 'end', at: 9 },
      { shape: 'end', at: 26 },
    ]);
  });

  test('draws nothing where no value can be derived', () => {
    expect(drawn({ rule: 'number' })).toEqual([]);
  });
});

describe('numbersOf', () => {
  test('names each derived number once', () => {
    expect(numbersOf({ value: 40, low: 40, high: null, rule: 'lower-bound' })).toEqual([40]);
    expect(numbersOf({ value: null, low: 1, high: 2, rule: 'range' })).toEqual([1, 2]);
  });
});
