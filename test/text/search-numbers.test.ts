import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/text/search-numbers.ts';

describe('numbersIn', () => {
  test.each([
    ['half a million people', ['half a million', 500_000]],
    ['some 500,000 people', ['500,000', 500_000]],
    ['some 500.000 people', ['500.000', 500_000]],
    ['some 500 000 people', ['500 000', 500_000]],
    ['a crowd of three thousand', ['three thousand', 3000]],
    ['it cost $3.5m in all', ['3.5m', 3_500_000]],
    ['twenty-five boats', ['twenty-five', 25]],
  ])('reads %s', (text, [printed, value]) => {
    expect(numbersIn(text).map((one) => [text.slice(one.start, one.end), one.value])).toEqual([
      [printed, value],
    ]);
  });

  test('reads several in their order, and no part of a share', () => {
    expect(
      numbersIn('Two thirds of 40 boats and a dozen ferries').map(({ value }) => value),
    ).toEqual([40, 12]);
  });

  test('reads nothing in what is no single number', () => {
    expect(numbersIn('Agent 007 took version 1.2.3')).toEqual([]);
  });
});
