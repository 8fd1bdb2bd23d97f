import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedWords, alignWords } from '../../src/text/word-alignment.ts';

const common = (a: string, b: string): string | undefined => {
  const aligned = alignWords(alignedWords(a), alignedWords(b));
  return aligned?.common.map(([at]) => aligned.a[at]?.key).join(' ');
};

describe('alignWords', () => {
  test('finds the words that both print in the same order, whatever their case and marks', () => {
    expect(
      common('“We won’t open it today, nor tomorrow”', "WE won't open it (ever), nor – tomorrow"),
    ).toBe("we won't open it nor tomorrow");
  });

  test('leaves words apart that stand for each other by chance', () => {
    const a = 'I was told of it at noon by a man from the docks, and the quay stays shut';
    expect(common(a, 'I repeat: the quay stays shut')).toBe('the quay stays shut');
  });

  test('pairs like words only, never turns back, and is the same from either side', () => {
    const word = fc.constantFrom('I', 'the', 'quay', 'is', 'shut', 'and', 'divers', 'wait');
    const text = fc.array(word, { maxLength: 24 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [alignedWords(left), alignedWords(right)];
        const pairs = alignWords(a, b)?.common ?? [];
        for (const [i, j] of pairs) expect(a[i]?.key).toBe(b[j]?.key);
        expect(pairs).toEqual(pairs.toSorted(([i, j], [k, l]) => i - k || j - l));
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
        expect(alignWords(b, a)?.common).toEqual(pairs.map(([i, j]) => [j, i]));
      }),
    );
  });
});
