import { describe, expect, test } from 'vitest';
import { searchKeys, searchWords } from '../../src/text/search-words.ts';

describe('searchKeys', () => {
  test.each([
    ['the ferry’s crew', ['the', 'ferry', 's', 'crew']],
    ['al-Qaeda-linked', ['al', 'qaeda', 'linked']],
    ['Ratko MLADIĆ', ['ratko', 'mladic']],
    ['the U.S. and the US', ['the', 'us', 'and', 'the', 'us']],
    ['3,000 of 12.5 tonnes', ['3,000', 'of', '12.5', 'tonnes']],
    ['some 300\u00a0000 people', ['some', '300,000', 'people']],
    ['some 300 000 people', ['some', '300,000', 'people']],
    ['in 2016 300 people', ['in', '2016', '300', 'people']],
    ['Qaʼida, Qa’ida', ['qa', 'ida', 'qa', 'ida']],
    ['a 5pm start for an F16', ['a', '5', 'pm', 'start', 'for', 'an', 'f16']],
    ['“…” — !', []],
  ])('cuts %s', (text, keys) => {
    expect(searchKeys(text)).toEqual(keys);
  });

  test('cuts a decomposed letter like the composed one', () => {
    expect(searchKeys('Mladic\u0301')).toEqual(searchKeys('Mladi\u0107'));
  });
});

describe('searchWords', () => {
  test('says where each word stands, so that its printed form is found again', () => {
    const text = 'The U.S. sent 300 000 “Mladić” files.';
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S.',
      'sent',
      '300 000',
      'Mladić',
      'files',
    ]);
  });
});
