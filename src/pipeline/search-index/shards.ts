import type { TextRow } from '../../model/search-index.ts';
import { byCodeUnit } from '../../text/order.ts';

/** A file holds about so many characters of places or text, so that one answer loads little. */
const FULL = 48_000;

/** The words of one file and their places, each place as its distance from the one before. */
export interface Shard {
  readonly words: readonly string[];
  readonly places: readonly (readonly number[])[];
}

/** Cuts the words, in order of code units, into files of about the same size. */
export function shardsOf(places: ReadonlyMap<string, readonly number[]>): Shard[] {
  const rows = [...places]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([word, at]) => ({ word, at: word.startsWith('=') ? pairDistances(at) : distances(at) }));
  return chunks(rows, ({ word, at }) => JSON.stringify([word, at]).length).map((chunk) => ({
    words: chunk.map(({ word }) => word),
    places: chunk.map(({ at }) => at),
  }));
}

/** Cuts the texts, in order, into files of about the same size. */
export function textFilesOf(texts: readonly TextRow[]): TextRow[][] {
  return chunks(texts, ({ text }) => text.length);
}

function distances(places: readonly number[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}

/** The same of pairs: each place as a distance, each number of words as it is. */
function pairDistances(pairs: readonly number[]): number[] {
  return pairs.map((each, index) => (index % 2 ? each : each - (pairs[index - 2] ?? 0)));
}

function chunks<T>(rows: readonly T[], size: (row: T) => number): T[][] {
  const made: T[][] = [];
  let filled = FULL;
  for (const row of rows) {
    if (filled >= FULL) {
      made.push([]);
      filled = 0;
    }
    made.at(-1)?.push(row);
    filled += size(row);
  }
  return made;
}
