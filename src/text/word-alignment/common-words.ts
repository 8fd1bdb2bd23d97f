/** Places of the same word in two lists, in order in both. */
export type Pairs = readonly (readonly [a: number, b: number])[];

/** Lists are aligned as long as the product of their lengths, or of their unlike middles, is not larger. */
const MOST_CELLS = 1500 * 1500;

/** What a word in common weighs; what a piece costs is 1, so that pieces only part series of one length. */
const WORD = 1 << 16;

/**
 * A longest common subsequence of two lists of words and, of several, one in the fewest unbroken pieces.
 * Lists that are too long are first rid of what stands in both at the start and at the end. Undefined
 * when what is left is too long still.
 */
export function commonWords(a: readonly string[], b: readonly string[]): Pairs | undefined {
  if (a.length * b.length <= MOST_CELLS) return fewestPieces(a, b);
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let tail = 0;
  const rest = Math.min(a.length, b.length) - from;
  while (tail < rest && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [endA, endB] = [a.length - tail, b.length - tail];
  if ((endA - from) * (endB - from) > MOST_CELLS) return undefined;
  return [
    ...run(0, 0, from),
    ...fewestPieces(a.slice(from, endA), b.slice(from, endB)).map(
      ([i, j]) => [i + from, j + from] as const,
    ),
    ...run(endA, endB, tail),
  ];
}

function run(a: number, b: number, length: number): Pairs {
  return Array.from({ length }, (_, at) => [a + at, b + at] as const);
}

/**
 * By two tables of what all tails can weigh at best: `open` where the words right before them are paired,
 * so that a pair goes on with their piece, and `shut` where they are not.
 */
function fewestPieces(a: readonly string[], b: readonly string[]): Pairs {
  const width = b.length + 1;
  const shut = new Int32Array((a.length + 1) * width);
  const open = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const skipped = Math.max(shut[at + width] ?? 0, shut[at + 1] ?? 0);
      const paired = a[i] === b[j] ? (open[at + width + 1] ?? 0) + WORD : 0;
      shut[at] = Math.max(skipped, paired - 1);
      open[at] = Math.max(skipped, paired);
    }
  }
  const pairs: [number, number][] = [];
  let isOpen = false;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const at = i * width + j;
    const best: number = (isOpen ? open : shut)[at] ?? 0;
    const paired: number =
      a[i] === b[j] ? (open[at + width + 1] ?? 0) + WORD - (isOpen ? 0 : 1) : -1;
    isOpen = paired === best;
    if (isOpen) pairs.push([i++, j++]);
    else if ((shut[at + width] ?? 0) === best) i++;
    else j++;
  }
  return pairs;
}
