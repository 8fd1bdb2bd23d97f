import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../src/components/search/address.ts';
import { readDirective } from '../../../src/components/search/fragment.ts';
import { firstOf } from '../../../src/page/exact-words.ts';

const LONG =
  'The mayor of the town - a man of few words, they say & more - left on the last ferry.';

describe('a text fragment', () => {
  test.each(['half a million', 'well-known, “quoted” & more', LONG, 'one'])(
    'of “%s” leads back to these words',
    (words) => {
      const directive = readDirective(`#p7${textFragment(words)}`);
      expect(directive?.anchor).toBe('p7');
      const text = `Before. ${words} After, the town.`;
      const found = directive && firstOf(text, directive);
      expect(text.slice(found?.start, found?.end)).toBe(words);
    },
  );

  test('escapes the signs that part its own parts', () => {
    expect(textFragment('a-b, c & d')).toBe(':~:text=a%2Db%2C%20c%20%26%20d');
  });

  test('of a long stretch names its first and last words', () => {
    expect(textFragment(LONG).split(',')).toHaveLength(2);
  });

  test('is read where a program has escaped its signs', () => {
    expect(readDirective('#p3%3A~%3Atext%3Dtwo%20words')).toEqual({
      anchor: 'p3',
      start: 'two words',
    });
  });

  test('is read with what stands around its words', () => {
    expect(
      readDirective('#q-1:~:text=said%20%E2%80%9C-,first%2C%20one,last,-%E2%80%9D%20then'),
    ).toEqual({
      anchor: 'q-1',
      prefix: 'said “',
      start: 'first, one',
      end: 'last',
      suffix: '” then',
    });
  });

  test('is none in a plain fragment', () => {
    expect(readDirective('#p3')).toBeUndefined();
  });
});

describe('firstOf', () => {
  test('takes white space in any form, and signs for themselves', () => {
    const text = 'It cost $5 (or\n  more).';
    const found = firstOf(text, { start: '$5 (or more)' });
    expect(text.slice(found?.start, found?.end)).toBe('$5 (or\n  more)');
  });

  test('finds nothing where the words do not stand', () => {
    expect(firstOf('nothing of it', { start: 'some' })).toBeUndefined();
  });
});
