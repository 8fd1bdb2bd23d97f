import type { Span } from '../../model/span.ts';
import { alignedWords, alignWords, type WordAlignment } from '../../text/word-alignment.ts';
import { ANCHOR_RULE } from '../../text/word-alignment/anchored.ts';

/** How two versions are set beside each other, for the reader. */
export const ALIGNMENT_RULE = `Two versions are aligned by the longest series of words that both print in the same order, in the fewest pieces, without regard to capitals and punctuation. ${ANCHOR_RULE}`;

/** A run of words that both versions print, or that only one of them does; spans count in its own text. */
export type Stretch =
  | { readonly in: 'both'; readonly a: Span; readonly b: Span; readonly words: number }
  | { readonly in: 'a'; readonly a: Span; readonly words: number }
  | { readonly in: 'b'; readonly b: Span; readonly words: number };

/**
 * Two versions of the same words, cut into stretches, in order. What stands between words belongs to a
 * stretch only when it stands inside it. Undefined when the two are too long to be aligned.
 */
export function stretchesOf(a: string, b: string): readonly Stretch[] | undefined {
  const aligned = alignWords(alignedWords(a), alignedWords(b));
  return aligned && cut(aligned);
}

function cut({ a, b, common }: WordAlignment): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const span = (words: readonly Span[], from: number, next: number): Span => ({
    start: words[from]?.start ?? 0,
    end: words[next - 1]?.end ?? 0,
  });
  let [i, j] = [0, 0];
  const only = (nextA: number, nextB: number): void => {
    if (i < nextA) stretches.push({ in: 'a', a: span(a, i, nextA), words: nextA - i });
    if (j < nextB) stretches.push({ in: 'b', b: span(b, j, nextB), words: nextB - j });
  };
  for (let at = 0; at < common.length;) {
    const [fromA, fromB] = common[at] ?? [0, 0];
    only(fromA, fromB);
    let words = 1;
    while (common[at + words]?.[0] === fromA + words && common[at + words]?.[1] === fromB + words)
      words++;
    [i, j] = [fromA + words, fromB + words];
    stretches.push({ in: 'both', a: span(a, fromA, i), b: span(b, fromB, j), words });
    at += words;
  }
  only(a.length, b.length);
  return stretches;
}

/** How many words of two versions stand in both. */
export function wordsInBoth(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => sum + (stretch.in === 'both' ? stretch.words : 0), 0);
}
