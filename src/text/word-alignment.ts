import type { Span } from '../model/span.ts';
import { byCodeUnit } from './order.ts';
import { anchored } from './word-alignment/anchored.ts';
import { commonWords, type Pairs } from './word-alignment/common-words.ts';

/** A word of a text and the key under which it is the same word elsewhere. */
export interface AlignedWord extends Span {
  readonly key: string;
}

/** Two texts, cut into words, with the indices of the words that stand for each other, in order. */
export interface WordAlignment {
  readonly a: readonly AlignedWord[];
  readonly b: readonly AlignedWord[];
  readonly common: Pairs;
}

/** Words of a text: letters and figures with the hyphens and apostrophes inside; case does not count. */
export function alignedWords(text: string): readonly AlignedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}

/**
 * Aligns two texts word for word: a longest series of words that both have in the same order, in the
 * fewest pieces, less the pieces that `anchored` does not trust. Case and punctuation do not count, nor
 * which of the two comes first. Undefined when the texts are too long and too unlike to be aligned.
 * Spans count in UTF-16 code units of each text.
 */
export function alignWords(
  a: readonly AlignedWord[],
  b: readonly AlignedWord[],
): WordAlignment | undefined {
  const [own, other] = [a, b].map((words) => words.map(({ key }) => key));
  if (!own || !other) return undefined;
  // Of several such series the table finds one; it is handed the two in one order, to find the same.
  const isTurned = byCodeUnit(own.join(' '), other.join(' ')) > 0;
  const pairs = isTurned ? turned(commonWords(other, own)) : commonWords(own, other);
  return pairs && { a, b, common: anchored(pairs, own, other) };
}

function turned(pairs: Pairs | undefined): Pairs | undefined {
  return pairs?.map(([j, i]) => [i, j]);
}
