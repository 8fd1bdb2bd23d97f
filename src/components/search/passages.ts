import type { PassagesFile, StatementRow } from '../../model/search-index.ts';

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

/** All sentences in order, which one holds a place, and the quotations that they hold. */
export interface Passages {
  readonly sentences: readonly Sentence[];
  readonly at: (place: number) => number;
  /** The quotations with words in the sentences from `first` to `last`. */
  readonly quotedIn: (first: number, last: number) => readonly StatementRow[];
}

/** Lays the sentences out from the counts of their words. */
export function passagesOf({ blocks, quotations }: PassagesFile): Passages {
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
  const quotedOf = Map.groupBy(quotations, ([, source]) => source);
  return {
    sentences,
    at: (wanted) => lastAtOrBefore(sentences, wanted),
    quotedIn: (first, last) => {
      const from = sentences[first]?.place ?? 0;
      const to = sentences[last + 1]?.place ?? Infinity;
      const own = quotedOf.get(sentences[first]?.source ?? -1) ?? [];
      return own.filter(([, , , start, words]) => start < to && start + words > from);
    },
  };
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
