import { fold } from './fold.ts';

/** A set of phrases that can be looked up word by word, the longest first. */
export interface Phrases {
  /** The number of words of the longest phrase that begins at `keys[at]`; 0 when there is none. */
  longest(keys: readonly string[], at: number): number;
  /** True when the whole phrase, folded and parted by single spaces, is in the set. */
  has(key: string): boolean;
}

/** Builds a set of phrases; they are folded, so that case and diacritics do not matter. */
export function phrases(entries: Iterable<string>): Phrases {
  const all = new Set<string>();
  const longestFrom = new Map<string, number>();
  for (const entry of entries) {
    const key = fold(entry)
      .replaceAll('.', '')
      .replace(/'s(?= |$)/g, " 's");
    const words = key.split(' ');
    const first = words[0];
    if (!first) continue;
    all.add(key);
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
  }
  return {
    has: (key) => all.has(key),
    longest(keys, at) {
      const first = keys[at];
      if (first === undefined) return 0;
      const most = Math.min(longestFrom.get(first) ?? 0, keys.length - at);
      if (most === 0) return 0;
      for (let count = most; count > 1; count--) {
        if (all.has(keys.slice(at, at + count).join(' '))) return count;
      }
      return all.has(first) ? 1 : 0;
    },
  };
}
