import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Pairs } from './common-words.ts';

/** What a piece must weigh to be trusted by itself: a word weighs one, and one more if it has a meaning of its own. */
const ANCHOR = 4;

/** So many words of one text may stand between two pieces that belong together. */
const NEAR = 3;

/** How chance pieces are told from common ones, for the reader. */
export const ANCHOR_RULE = `A piece of that series counts when it is the whole of one version; when it has ${ANCHOR} words in a row, of which nouns, verbs and other words of content count as two each; or when no more than ${NEAR} words part it from a piece that counts. Else chance may have made it.`;

/**
 * The pairs of two lists of words without those that may stand for each other by chance alone, such as an
 * “I” at the start of both far from all else: of pieces that lie near each other in both, one must be an
 * anchor, or the whole of one list.
 */
export function anchored(pairs: Pairs, a: readonly string[], b: readonly string[]): Pairs {
  const whole = Math.min(a.length, b.length);
  const isAnchor = (piece: Pairs): boolean =>
    piece.length === whole || weightOf(piece, a) >= ANCHOR;
  return cut(pairs, NEAR).flatMap((near) => (cut(near, 0).some(isAnchor) ? near : []));
}

/** Cuts pairs where in one of the two texts more than so many words lie between. */
function cut(pairs: Pairs, most: number): Pairs[] {
  const pieces: (readonly [number, number])[][] = [];
  for (const [i, j] of pairs) {
    const piece = pieces.at(-1);
    const [lastI = 0, lastJ = 0] = piece?.at(-1) ?? [];
    if (piece && Math.max(i - lastI, j - lastJ) - 1 <= most) piece.push([i, j]);
    else pieces.push([[i, j]]);
  }
  return pieces;
}

function weightOf(piece: Pairs, words: readonly string[]): number {
  return piece.reduce((sum, [i]) => sum + (FUNCTION_WORDS.has(words[i] ?? '') ? 1 : 2), 0);
}
