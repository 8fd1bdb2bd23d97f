import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/components/search/query.ts';

/** The terms of a query in short: type and words. */
const short = (query: string) =>
  parseQuery(query).map(({ type, words, value }) =>
    [type, words.join(' '), ...(value === undefined ? [] : [value])].join(' | '),
  );

describe('parseQuery', () => {
  test('takes quoted words for a phrase anywhere among other words', () => {
    expect(short('convoys "head of the mission" Port')).toEqual([
      'word | convoys',
      'phrase | head of the mission',
      'word | port',
    ]);
  });

  test.each(['“head of it”', '„head of it“', '«head of it»', '"head of it', '″head of it″'])(
    'tolerates the quotation marks of %s',
    (query) => {
      expect(short(query)).toEqual(['phrase | head of it']);
    },
  );

  test('reads numbers in digits and in words', () => {
    expect(short('half a million people')).toEqual([
      'number | half a million | 500000',
      'word | people',
    ]);
    expect(short('3,000')).toEqual(['number | 3,000 | 3000']);
    expect(short('300000')).toEqual(['number | 300000 | 300000']);
  });

  test('reads no number inside a phrase', () => {
    expect(short('"3,000 boats"')).toEqual(['phrase | 3,000 boats']);
  });

  test('keeps hyphenated words together and leaves the possessive out', () => {
    expect(short('al-Assad Syria’s')).toEqual(['word | al assad', 'word | syria']);
  });

  test('takes a star for the beginning of a word', () => {
    expect(short('evacuat* *')).toEqual(['beginning | evacuat']);
  });

  test('takes a code that holds a number for a word', () => {
    expect(short('F16 007')).toEqual(['word | f16', 'word | 007']);
  });

  test('never throws, and every term has words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) =>
        parseQuery(query).every(({ words }) => words.length > 0 && words.every(Boolean)),
      ),
    );
  });
});
