import { lessPlain, type Wanted, type Way } from './spelling.ts';

/**
 * How a short printed text, cut into words, answers every term; null when it does not. With `typing`
 * the last word may be the beginning of one.
 */
export function wayOf(
  keys: readonly string[],
  terms: readonly Wanted[],
  typing = false,
): Way | null {
  let way: Way = 'asked';
  for (const [index, term] of terms.entries()) {
    const own = termWay(keys, term, typing && index === terms.length - 1);
    if (own === null) return null;
    way = lessPlain(way, own);
  }
  return way;
}

/** How one term is answered, in the plainest way that there is. */
export function termWay(keys: readonly string[], term: Wanted, typing = false): Way | null {
  if (term.type === 'beginning') return begins(keys, term.words) ? 'beginning' : null;
  const plain = term.runs.find(({ words }) => holds(keys, words));
  if (plain?.way === 'asked') return 'asked';
  if (typing && term.type === 'word' && begins(keys, term.words)) return 'beginning';
  return plain?.way ?? null;
}

function holds(keys: readonly string[], run: readonly string[]): boolean {
  return keys.some((_, at) => run.every((word, index) => keys[at + index] === word));
}

/** Like `holds`, but the last word need only begin so. */
function begins(keys: readonly string[], run: readonly string[]): boolean {
  const last = run.length - 1;
  return keys.some((_, at) =>
    run.every((word, index) =>
      index < last ? keys[at + index] === word : keys[at + index]?.startsWith(word) === true,
    ),
  );
}
