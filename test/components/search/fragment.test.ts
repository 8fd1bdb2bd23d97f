import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../src/components/search/address.ts';
import { readDirective, wordsIn } from '../../../src/components/search/fragment.ts';

const LONG =
  'The mayor of the town - a man of few words, they say & more - left on the last ferry.';

describe('a text fragment', () => {
  test.each(['half a million', 'well-known, “quoted” & more', LONG, 'one'])(
    'of “%s” leads back to these words',
    (words) => {
      const directive = readDirective(`#p7${textFragment(words)}`);
      expect(directive?.anchor).toBe('p7');
      const text = `Before. ${words} After, the town.`;
      const found = directive && wordsIn(text, directive);
      expect(text.slice(found?.from, found?.to)).toBe(words);
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
      end: '',
    });
  });

  test('is none in a plain fragment', () => {
    expect(readDirective('#p3')).toBeUndefined();
  });
});

describe('wordsIn', () => {
  test('takes white space in any form, and signs for themselves', () => {
    const text = 'It cost $5 (or\n  more).';
    const found = wordsIn(text, { anchor: '', start: '$5 (or more)', end: '' });
    expect(text.slice(found?.from, found?.to)).toBe('$5 (or\n  more)');
  });

  test('finds nothing where the words do not stand', () => {
    expect(wordsIn('nothing of it', { anchor: '', start: 'some', end: '' })).toBeUndefined();
  });
});
