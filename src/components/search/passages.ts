import type { PassagesFile } from '../../model/search-index.ts';

/** One sentence of all texts. */
export interface Sentence {
  /** Place of its first word. */
  readonly place: number;
  /** Index of its block among all blocks. */
  readonly block: number;
  readonly source: number;
  readonly paragraph: number;
  readonly label: number;
  /** Which sentence of its source it is. */
  readonly inSource: number;
}

/** All sentences in order, and which one holds a place. */
export interface Passages {
  readonly sentences: readonly Sentence[];
  readonly at: (place: number) => number;
}

/** Lays the sentences out from the counts of their words. */
export function passagesOf({ blocks }: Pick<PassagesFile, 'blocks'>): Passages {
  const sentences: Sentence[] = [];
  let place = 0;
  let block = 0;
  for (const [source, rows] of blocks.entries()) {
    let inSource = 0;
    for (const [paragraph, label, ...counts] of rows) {
      for (const count of counts) {
        sentences.push({ place, block, source, paragraph, label, inSource: inSource++ });
        place += count;
      }
      place++;
      block++;
    }
  }
  return { sentences, at: (wanted) => lastAtOrBefore(sentences, wanted) };
}

/** Index of the last sentence that begins at or before a place. */
function lastAtOrBefore(sentences: readonly Sentence[], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.place ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
