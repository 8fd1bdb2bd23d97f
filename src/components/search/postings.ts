import type { NamesFile, WordsFile } from '../../model/search-index.ts';
import type { Hit } from './found.ts';
import type { LoadFile } from './load.ts';
import type { Wanted } from './spelling.ts';

/** Finds where the words of a term stand in all texts, in order. */
export type FindHits = (term: Wanted) => Promise<readonly Hit[]>;

/** A finder over the files of words, of which it loads only those that it needs. */
export function hitFinder(file: LoadFile, { shards }: NamesFile): FindHits {
  const places = async (word: string): Promise<readonly number[]> => {
    const { words, places: all } = await fileOf(word);
    const at = words.indexOf(word);
    return at < 0 ? [] : (all[at] ?? []);
  };
  const fileOf = (word: string): Promise<WordsFile> =>
    file('words', Math.max(0, lastUpTo(shards, word)));

  const ofRun = async (run: readonly string[]): Promise<readonly number[]> => {
    const lists = await Promise.all(run.map(async (word) => summed(await places(word))));
    const [first = [], ...rest] = lists;
    const sets = rest.map((list) => new Set(list));
    return first.filter((place) => sets.every((set, index) => set.has(place + index + 1)));
  };

  const ofBeginning = async (start: string): Promise<readonly Hit[]> => {
    const from = Math.max(0, lastUpTo(shards, start));
    const to = lastUpTo(shards, `${start}\u{10ffff}`);
    const wanted = shards.slice(from, to + 1).map((_, at) => file('words', from + at));
    return (await Promise.all(wanted)).flatMap(({ words, places: all }) =>
      words.flatMap((word, at) =>
        word.startsWith(start)
          ? summed(all[at] ?? []).map((place): Hit => ({ place, words: 1, way: 'beginning' }))
          : [],
      ),
    );
  };

  const ofValue = async (value: number): Promise<readonly Hit[]> => {
    const pairs = await places(`=${value}`);
    let place = 0;
    return pairs.flatMap((each, index): Hit[] => {
      if (index % 2 === 0) place += each;
      return index % 2 ? [{ place, words: each, way: 'number' }] : [];
    });
  };

  return async (term) => {
    if (shards.length === 0) return [];
    if (term.type === 'beginning') return inOrder(await ofBeginning(term.words[0] ?? ''));
    const printed = term.runs.map(async ({ words, way }) =>
      (await ofRun(words)).map((place): Hit => ({ place, words: words.length, way })),
    );
    const valued = term.value === undefined ? [] : [ofValue(term.value)];
    return inOrder((await Promise.all([...printed, ...valued])).flat());
  };
}

/** Places from their distances. */
function summed(distances: readonly number[]): number[] {
  let place = 0;
  return distances.map((distance) => (place += distance));
}

/** In order of place; of hits at one place the first is kept, which is the plainest. */
function inOrder(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<number>();
  return hits
    .filter(({ place }) => !seen.has(place) && seen.add(place))
    .toSorted((a, b) => a.place - b.place);
}

/** Index of the last of the sorted words that does not come after a word; -1 when all do. */
function lastUpTo(sorted: readonly string[], word: string): number {
  return sorted.findLastIndex((each) => each <= word);
}
