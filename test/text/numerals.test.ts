import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';
import { numeralAt, readDigits } from '../../src/text/numerals.ts';
import { piecesOf } from '../../src/text/pieces.ts';

/** The value of the number with which a text begins, and the words after it. */
function read(text: string, money = false): [number | undefined, string] {
  const pieces = piecesOf(analyse(text));
  const numeral = numeralAt(pieces, 0, money);
  return [numeral?.value, text.slice(pieces[numeral?.next ?? 0]?.start)];
}

describe('readDigits', () => {
  test.each([
    ['7', 7],
    ['1,500', 1500],
    ['11.5', 11.5],
    ['1,307,000.25', 1_307_000.25],
    ['12,34,567', 1_234_567],
    ['1.000', 1000],
    ['1.234.567', 1_234_567],
    ['0.6', 0.6],
  ])('reads %s', (written, value) => {
    expect(readDigits(written)).toBe(value);
  });

  test.each(['1.2.3', '1,2,3', '007', '1,50', '', '12a'])('does not read %j', (written) => {
    expect(readDigits(written)).toBeUndefined();
  });
});

describe('numeralAt', () => {
  test.each([
    ['two hundred and five ships', 205, 'ships'],
    ['twenty-five ships', 25, 'ships'],
    ['five-year plan', 5, 'year plan'],
    ['a dozen eggs', 12, 'eggs'],
    ['half a million eggs', 500_000, 'eggs'],
    ['half-dozen eggs', 6, 'eggs'],
    ['a quarter of a million eggs', 250_000, 'eggs'],
    ['two and a half million eggs', 2_500_000, 'eggs'],
    ['a million and a half eggs', 1_500_000, 'eggs'],
    ['three thousand five hundred eggs', 3500, 'eggs'],
    ['4 hundred million eggs', 400_000_000, 'eggs'],
    ['1.762bn eggs', 1_762_000_000, 'eggs'],
    ['30 2/3 innings', 30 + 2 / 3, 'innings'],
    ['2½ years', 2.5, 'years'],
    ['.5 seconds', 0.5, 'seconds'],
    ['two lakh crore rupees', 2e12, 'rupees'],
    ['two three four', 2, 'three four'],
    ['nineteen eighty-four', 19, 'eighty-four'],
    ['five and six', 5, 'and six'],
  ])('reads the number of %j', (text, value, rest) => {
    expect(read(text)).toEqual([value, rest]);
  });

  test('takes "m" for million only with money or before what is counted', () => {
    expect(read('5m high')).toEqual([5, 'm high']);
    expect(read('5m people')).toEqual([5_000_000, 'people']);
    expect(read('5m high', true)).toEqual([5_000_000, 'high']);
  });

  test.each(['million people', 'a house', 'hundreds of people', 'quarter final'])(
    'finds no number at the start of %j',
    (text) => {
      expect(read(text)[0]).toBeUndefined();
    },
  );
});
