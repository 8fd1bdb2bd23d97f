/**
 * The fewest letters to insert, leave out, change, or swap with their neighbour that make one word of
 * the other (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  let older: number[] = [];
  let before = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, letter] of left.entries()) {
    const now = [row + 1];
    for (const [column, other] of right.entries()) {
      const change = (before[column] ?? 0) + (letter === other ? 0 : 1);
      const swapped = letter === right[column - 1] && left[row - 1] === other && letter !== other;
      now.push(
        Math.min(
          change,
          (before[column + 1] ?? 0) + 1,
          (now[column] ?? 0) + 1,
          swapped ? (older[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    older = before;
    before = now;
  }
  return before[right.length] ?? 0;
}

/**
 * What somebody who wrote `word` most likely meant of `words`: the nearest one, if no more than a third
 * of its letters differ; of equally near ones the first. Undefined when none is near.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** ", did you mean “…”" when there is something near, else nothing: the end of a message. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const meant = nearest(word, words);
  return meant === undefined ? '' : `; did you mean “${meant}”?`;
}
