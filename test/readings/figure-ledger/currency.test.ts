import { describe, expect, test } from 'vitest';
import { currencyIn } from '../../../src/readings/figure-ledger/currency.ts';

describe('currencyIn', () => {
  test.each([
    ['$3.5 million', null, '$'],
    ['US $7.2bn', null, 'US$'],
    ['$US55', null, 'US$'],
    ['about HK$2.36', null, 'HK$'],
    ['between €35m and €40m', null, '€'],
    ['1,200€', null, '€'],
    ['Rs. 500', null, 'Rs'],
    ['nearly NIS340m', null, 'NIS'],
    ['Y=590 billion', null, 'Y='],
    ['10.5 million', 'Australian dollars', 'Australian dollars'],
    ['one', 'dinar', 'dinar'],
    ['12', 'EUR', 'EUR'],
    ['a third', 'its euros', 'euros'],
  ])('%s (%s) is money: %s', (words, counted, currency) => {
    expect(currencyIn(words, counted)).toBe(currency);
  });

  test.each([
    ['40', 'people'],
    ['40', 'pounds'],
    ['12', 'BBC'],
    ['some 300', null],
  ])('%s %s is not money', (words, counted) => {
    expect(currencyIn(words, counted)).toBeNull();
  });
});
