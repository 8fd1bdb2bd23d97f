import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedWords, alignWords } from '../../src/text/word-alignment.ts';

const common = (a: string, b: string): string | undefined => {
  const aligned = alignWords(alignedWords(a), alignedWords(b));
  return aligned?.common.map(([at]) => aligned.a[at]?.key).join(' ');
};

/** Length of a longest common subsequence, by trying everything. */
function longest(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined || b.length === 0) return 0;
  const at = b.indexOf(first);
  const without = longest(rest, b);
  return at < 0 ? without : Math.max(without, 1 + longest(rest, b.slice(at + 1)));
}

describe('alignWords', () => {
  test('finds the words that both print in the same order, whatever their case and marks', () => {
    expect(
      common(
        '“We won’t open it today, nor tomorrow”',
        "WE won't open it (ever), nor today: tomorrow",
      ),
    ).toBe("we won't open it nor tomorrow");
  });

  test('keeps what stands at both ends apart from the middle', () => {
    expect(common('one two three four', 'one five four')).toBe('one four');
    expect(common('one one', 'one one one')).toBe('one one');
  });

  test('aligns long texts that differ in little, and gives up on long ones that differ in all', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `w${at}`);
    const cut = words.toSpliced(2000, 3, 'x');
    expect(common(words.join(' '), cut.join(' '))?.split(' ')).toHaveLength(3997);
    expect(common(words.join(' '), words.map((word) => `${word}b`).join(' '))).toBeUndefined();
  });

  test('is as long as can be, pairs like words only, and never turns back', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [left, right].map((words) => alignedWords(words.join(' ')));
        const pairs = alignWords(a ?? [], b ?? [])?.common ?? [];
        expect(pairs).toHaveLength(longest(left, right));
        for (const [i, j] of pairs) expect(left[i]).toBe(right[j]);
        expect(pairs).toEqual(pairs.toSorted(([i, j], [k, l]) => i - k || j - l));
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
      }),
    );
  });
});
