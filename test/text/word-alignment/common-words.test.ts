import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonWords, type Pairs } from '../../../src/text/word-alignment/common-words.ts';

const common = (a: string, b: string): string | undefined => {
  const words = a.split(' ');
  return commonWords(words, b.split(' '))
    ?.map(([at]) => words[at])
    .join(' ');
};

/** Length of a longest common subsequence and its fewest pieces, by trying everything. */
function best(a: readonly string[], b: readonly string[]): readonly [number, number] {
  const all = (i: number, j: number): Pairs[] => {
    if (i === a.length || j === b.length) return [[]];
    const paired = a[i] === b[j] ? all(i + 1, j + 1).map((rest) => [[i, j] as const, ...rest]) : [];
    return [...paired, ...all(i + 1, j), ...all(i, j + 1)];
  };
  const found = all(0, 0).map((pairs) => [pairs.length, pieces(pairs)] as const);
  const longest = Math.max(...found.map(([length]) => length));
  return [
    longest,
    Math.min(...found.flatMap(([length, many]) => (length === longest ? [many] : []))),
  ];
}

function pieces(pairs: Pairs): number {
  return pairs.filter(([i, j], at) => pairs[at - 1]?.[0] !== i - 1 || pairs[at - 1]?.[1] !== j - 1)
    .length;
}

describe('commonWords', () => {
  test('keeps what stands at both ends apart from the middle', () => {
    expect(common('one two three four', 'one five four')).toBe('one four');
    expect(common('one one', 'one one one')).toBe('one one');
  });

  test('takes the words of one piece rather than the same ones scattered', () => {
    const a = 'i said that i will go'.split(' ');
    expect(commonWords(a, ['i', 'will', 'go'])).toEqual([
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
  });

  test('aligns long lists that differ in little, and gives up on long ones that differ in all', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `w${at}`);
    const cut = words.toSpliced(2000, 3, 'x');
    expect(commonWords(words, cut)).toHaveLength(3997);
    const other = words.map((word) => `${word}b`);
    expect(commonWords(words, other)).toBeUndefined();
  });

  test('is as long as can be in as few pieces, pairs like words only, and never turns back', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = commonWords(a, b) ?? [];
        expect([pairs.length, pieces(pairs)]).toEqual(best(a, b));
        for (const [i, j] of pairs) expect(a[i]).toBe(b[j]);
        expect(pairs).toEqual(pairs.toSorted(([i, j], [k, l]) => i - k || j - l));
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
      }),
    );
  });
});
