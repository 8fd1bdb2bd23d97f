import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDirective } from '../../src/components/search/fragment.ts';
import { directiveText, exactWords, firstOf } from '../../src/page/exact-words.ts';

const TEXT = `Harbour stays shut

Ada Lind said the harbour, “shut since Tuesday”, would stay shut. Ada Lind said the harbour - R&D and 5% aside - would open.

Nobody was hurt.`;

/** The span of words in the text, the last of several when it is asked for. */
function spanOf(text: string, words: string, last = false): { start: number; end: number } {
  const start = last ? text.lastIndexOf(words) : text.indexOf(words);
  return { start, end: start + words.length };
}

const BLOCK = spanOf(TEXT, TEXT.split('\n\n')[1] ?? '');

describe('the fragment of exact words', () => {
  test('names the words and what stands around them in their block', () => {
    expect(exactWords(TEXT, spanOf(TEXT, 'shut since Tuesday'), BLOCK)).toBe(
      `:~:text=${encodeURIComponent('the harbour, “')}-,shut%20since%20Tuesday,-${encodeURIComponent('”, would stay')}`,
    );
  });

  test('escapes the signs that part its words', () => {
    const fragment = exactWords(TEXT, spanOf(TEXT, 'R&D and 5%'), BLOCK);
    expect(fragment).toContain(',R%26D%20and%205%25,');
    expect(fragment).toContain('harbour%20%2D-,');
    expect(directiveText({ start: 'a-b, (c)' })).toBe(':~:text=a%2Db%2C%20%28c%29');
  });

  test('names more of the surroundings where the words stand before in the same ones', () => {
    const text = 'One two three here four five six. Zero one two three here four five six.';
    const second = exactWords(text, spanOf(text, 'here', true), { start: 0, end: text.length });
    expect(second).toContain('Zero');
    expect(exactWords(text, spanOf(text, 'here'), { start: 0, end: text.length })).toBe(
      ':~:text=One%20two%20three-,here,-four%20five%20six.',
    );
  });

  test('is empty where the same words stand before, with nothing around to tell them by', () => {
    const text = 'Nobody was hurt.\n\nNobody was hurt.';
    expect(exactWords(text, { start: 0, end: 16 }, { start: 0, end: 16 })).not.toBe('');
    expect(exactWords(text, { start: 18, end: 34 }, { start: 18, end: 34 })).toBe('');
  });

  test('names a long stretch by its first and last words', () => {
    const all = { start: 0, end: TEXT.length };
    const span = spanOf(TEXT, TEXT.slice(TEXT.indexOf('Ada'), TEXT.indexOf('open') + 4));
    expect(exactWords(TEXT, span, all).split(',')).toHaveLength(4);
  });

  test('leaves out what runs on into the next block', () => {
    const span = { start: TEXT.indexOf('would open'), end: TEXT.length };
    const fragment = exactWords(TEXT, span, BLOCK);
    expect(fragment).toContain('would%20open.');
    expect(fragment).not.toContain('Nobody');
  });

  test('takes line ends for spaces, and words from right to left as they are', () => {
    const text = 'He said\n“نحن هنا” and\nleft at once.';
    const all = { start: 0, end: text.length };
    expect(exactWords(text, spanOf(text, 'نحن هنا'), all)).toContain(
      `,${encodeURIComponent('نحن هنا')},`,
    );
    expect(exactWords(text, spanOf(text, 'and\nleft'), all)).toContain(',and%20left,');
  });

  test('is empty for a run of signs without spaces, and for half a sign', () => {
    const long = '字'.repeat(80);
    expect(exactWords(long, { start: 0, end: 80 }, { start: 0, end: 80 })).toBe('');
    expect(exactWords('a \ud83d b', { start: 2, end: 3 }, { start: 0, end: 5 })).toBe('');
  });

  test('always marks exactly the words, as a reader of fragments finds them', () => {
    const word = fc.constantFrom(
      'a',
      'b',
      'Ada',
      '5%',
      'x-y',
      '“no,”',
      '&',
      'ß',
      '(c)',
      '\n',
      '  ',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (parts, from, many) => {
          const text = parts.join(' ');
          const places = [...text.matchAll(/\S+/gu)].map(({ index, 0: { length } }) => [
            index,
            index + length,
          ]);
          const first = from % Math.max(places.length, 1);
          const last = Math.min(first + (many % 15), places.length - 1);
          const start = places[first]?.[0] ?? 0;
          const end = places[last]?.[1] ?? 0;
          const fragment = exactWords(text, { start, end }, { start: 0, end: text.length });
          if (fragment === '') return;
          const directive = readDirective(`#p1${fragment}`);
          expect(directive && firstOf(text, directive)).toEqual({ start, end });
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });
});
