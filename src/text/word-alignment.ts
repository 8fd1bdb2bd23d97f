import type { Span } from '../model/span.ts';

/** A word of a text and the key under which it is the same word elsewhere. */
export interface AlignedWord extends Span {
  readonly key: string;
}

/** Two texts, cut into words, with the indices of the words that stand for each other, in order. */
export interface WordAlignment {
  readonly a: readonly AlignedWord[];
  readonly b: readonly AlignedWord[];
  readonly common: readonly (readonly [a: number, b: number])[];
}

/** Two texts are aligned as long as the product of their unlike middles is not larger than this. */
const MOST_CELLS = 1500 * 1500;

/** Words of a text: letters and figures with the hyphens and apostrophes inside; case does not count. */
export function alignedWords(text: string): readonly AlignedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}

/**
 * Aligns two texts word for word by a longest common subsequence of their words, without regard to
 * case and punctuation; of several such the one that begins earliest. Undefined when the texts are too
 * long and too unlike to be aligned. Spans count in UTF-16 code units of each text.
 */
export function alignWords(
  a: readonly AlignedWord[],
  b: readonly AlignedWord[],
): WordAlignment | undefined {
  let from = 0;
  while (from < a.length && from < b.length && a[from]?.key === b[from]?.key) from++;
  let tail = 0;
  const rest = Math.min(a.length, b.length) - from;
  while (tail < rest && a.at(-1 - tail)?.key === b.at(-1 - tail)?.key) tail++;
  const [rows, columns] = [a.length - from - tail, b.length - from - tail];
  if (rows * columns > MOST_CELLS) return undefined;
  const middle = commonWords(a.slice(from, from + rows), b.slice(from, from + columns));
  return {
    a,
    b,
    common: [
      ...Array.from({ length: from }, (_, at) => [at, at] as const),
      ...middle.map(([i, j]) => [i + from, j + from] as const),
      ...Array.from(
        { length: tail },
        (_, at) => [a.length - tail + at, b.length - tail + at] as const,
      ),
    ],
  };
}

/** A longest common subsequence, by the table of lengths of those of all tails. */
function commonWords(
  a: readonly AlignedWord[],
  b: readonly AlignedWord[],
): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key
          ? length(i + 1, j + 1) + 1
          : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.key === b[j]?.key) common.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return common;
}
