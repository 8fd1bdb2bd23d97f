import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates } from '../../../../src/kinds/dates/index.ts';
import { RULES } from '../../../../src/kinds/figures/lexicon/rules.ts';
import { quantitiesIn } from '../../../../src/kinds/figures/recognise/quantities.ts';
import type { Quantity } from '../../../../src/model/statement.ts';
import { settle } from '../../../../src/pipeline/settle.ts';
import { analyse } from '../../../../src/text/analyse.ts';

function find(text: string): Quantity[] {
  const analysed = analyse(text);
  const mentions = settle(text, dates.naming.recognise(analysed));
  return quantitiesIn(analysed, { chains: [], mentions, chainOf: () => undefined });
}

const short = (text: string): unknown[] =>
  find(text).map(({ exact, value, low, high, modifier, counted }) => [
    exact,
    value ?? [low, high],
    modifier,
    counted?.exact ?? null,
  ]);

/** The promises that the quantities of a text break, whatever was found. */
function brokenPromises(text: string): string[] {
  let end = 0;
  return find(text).flatMap(({ exact, start, counted, value, low, high, rule, ...quantity }) => {
    const kept = {
      'begins after the one before': start >= end && quantity.end > start,
      'is an exact span': text.slice(start, quantity.end) === exact,
      'counts an exact span': !counted || text.slice(counted.start, counted.end) === counted.exact,
      'counts what follows': !counted || counted.start >= quantity.end,
      'has a value or a bound': (value ?? low ?? high) !== null,
      'has ordered bounds': low === null || high === null || low <= high,
      'has a worded rule': rule in RULES,
    };
    end = counted?.end ?? quantity.end;
    return Object.entries(kept).flatMap(([promise, holds]) => (holds ? [] : `${exact} ${promise}`));
  });
}

describe('quantitiesIn', () => {
  test('reads all the numbers of a sentence, each with what it counts', () => {
    expect(
      short('The storm killed 14 fishermen, sank three trawlers and left about 2,000 homes dark.'),
    ).toEqual([
      ['14', 14, null, 'fishermen'],
      ['three', 3, null, 'trawlers'],
      ['about 2,000', 2000, 'about', 'homes'],
    ]);
  });

  test('gives the magnitude of the second number of a range to the first', () => {
    expect(short('It costs $1 to $2 million, or 30-40 million rupees.')).toEqual([
      ['$1 to $2 million', [1e6, 2e6], null, null],
      ['30-40 million', [3e7, 4e7], null, 'rupees'],
    ]);
  });

  test('keeps what each end of a change has of its own', () => {
    expect(short('Homes sell from $750,000 to $1 million.')).toEqual([
      ['from $750,000 to $1 million', [750_000, 1e6], 'from', null],
    ]);
    expect(short('The share fell 5 cents to 90 cents.')).toHaveLength(2);
    expect(short('Sales rose 9.4 per cent to $84.')).toHaveLength(2);
  });

  test('orders the bounds of a fall', () => {
    expect(short('He went from 208 pounds to 193.')).toEqual([
      ['from 208 pounds to 193', [193, 208], 'from', null],
    ]);
  });

  test('makes no figure of a number inside a date or a name', () => {
    const text = 'On 4 May 2016 the Big 12 met at Channel 4.';
    const analysed = analyse(text);
    const start = text.indexOf('Big 12');
    const name = {
      start,
      end: start + 6,
      exact: 'Big 12',
      kind: 'organisation',
      rule: 'x',
    } as const;
    const mentions = settle(text, dates.naming.recognise(analysed));
    const cast = { chains: [], mentions: [...mentions, name], chainOf: () => undefined };
    expect(quantitiesIn(analysed, cast)).toEqual([]);
  });

  test('reads modifiers that stand together as one', () => {
    expect(short('It can carry up to about 300 passengers.')).toEqual([
      ['up to about 300', 300, 'up to about', 'passengers'],
    ]);
    expect(find('It can carry up to about 300 passengers.')[0]?.high).toBe(300);
  });

  test('does not take words across the end of a sentence', () => {
    expect(short('They found more than. Thirty soldiers left.')).toEqual([
      ['Thirty', 30, null, 'soldiers'],
    ]);
  });

  test.each([
    '',
    ' ',
    '1',
    '$',
    'a',
    'half',
    'between',
    'from 1 to',
    '-',
    '1-',
    '1-2-3',
    '½',
    'a a a',
  ])('breaks no promise for %j', (text) => {
    expect(brokenPromises(text)).toEqual([]);
  });

  test('breaks no promise for any run of the words that it knows', () => {
    const word = fc.constantFrom(
      ...'a an about and between from half million more of one or per cent tens than third thousands to two'.split(
        ' ',
      ),
      ...[
        '$',
        '%',
        '(',
        ')',
        ',',
        '-',
        '–',
        '.',
        '/',
        '12',
        '1,500',
        '2.5',
        '2016',
        'May',
        'people',
      ],
      ...['US', 'men', 'years', 'several', 'Some', 'minus', 'or so', 'twenty-five', '3m', '+'],
    );
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 25 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (value) => brokenPromises(value).length === 0),
      { numRuns: 2000, seed: 7 },
    );
  });

  test('breaks no promise for any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        (value) => brokenPromises(value).length === 0,
      ),
      {
        numRuns: 500,
        seed: 7,
      },
    );
  });
});
