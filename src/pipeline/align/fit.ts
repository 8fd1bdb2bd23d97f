import { type Spoken, turns } from './spoken.ts';

/** Fewer words in common than this say nothing about being the same utterance. */
export const FEWEST_WORDS = 5;
/** A run of this many words in common joins two quotations also when neither holds the other whole. */
const LONG_RUN = 10;
/** Beside words left out without a mark at least so many stand on each side. */
const FEWEST_BESIDE = 2;

/** The rules by which quotations are taken to be one utterance, with their wording. */
export const UTTERANCE_RULES = {
  'same-words-cut-shorter': `The same speaker; all the words of the one (at least ${FEWEST_WORDS}) stand in the other, in order and without a gap.`,
  'words-left-out-as-marked': `The same speaker; all the words of the one stand in the other, in order, but for what it marks as left out or put in: “…”, “[…]”. At least ${FEWEST_WORDS} in a row are the same.`,
  'aside-left-out': `The same speaker; all the words of the one stand in the other, in order, but for one stretch between marks of punctuation in which nothing is denied, bounded or counted.`,
  'long-run-in-common': `The same speaker; at least ${LONG_RUN} words in a row are the same, more than half of the shorter one, and where they end one of the two is cut or both end a sentence.`,
} as const;

/** How two quotations of one speaker go together: by a rule, not at all, or as rivals. */
export type Fit = keyof typeof UTTERANCE_RULES | 'rivals' | undefined;

/**
 * Compares two quotations of one speaker. `rivals` share at least FEWEST_WORDS words in a row and go on
 * in different words: they are two utterances, or one that was misprinted.
 */
export function fitOf(a: Spoken, b: Spoken): Fit {
  const [longer, shorter] = a.words.length < b.words.length ? [b, a] : [a, b];
  if (holds(longer, shorter) || holds(shorter, longer)) {
    const inOne = stretchesOf(shorter).length === 1 && stretchesOf(longer).length === 1;
    return inOne ? 'same-words-cut-shorter' : 'words-left-out-as-marked';
  }
  if (holdsButAside(longer, shorter)) return 'aside-left-out';
  const runs = runsOf(a, b);
  if (!runs.every((run) => endsOpen(a, b, run))) return 'rivals';
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  return longest >= LONG_RUN && longest * 2 > shorter.words.length
    ? 'long-run-in-common'
    : undefined;
}

/** The words of a quotation, parted where something was left out or put in. */
function stretchesOf({ words, gaps }: Spoken): readonly (readonly string[])[] {
  const cuts = [0, ...[...gaps].toSorted((a, b) => a - b), words.length];
  return cuts
    .slice(1)
    .map((cut, index) => words.slice(cuts[index], cut))
    .filter((stretch) => stretch.length > 0);
}

/** True when each stretch of a part stands in one stretch of the whole, in order, one of them long enough. */
function holds(whole: Spoken, part: Spoken): boolean {
  const parts = stretchesOf(part);
  if (!parts.some(({ length }) => length >= FEWEST_WORDS)) return false;
  const wholes = stretchesOf(whole);
  let [index, from] = [0, 0];
  for (const stretch of parts) {
    let at = -1;
    for (; index < wholes.length; index++, from = 0) {
      at = indexOf(wholes[index] ?? [], stretch, from);
      if (at >= 0) break;
    }
    if (at < 0) return false;
    from = at + stretch.length;
  }
  return true;
}

/** True when a part stands in the whole but for one aside that turns nothing round. */
function holdsButAside(whole: Spoken, part: Spoken): boolean {
  const { words } = part;
  if (words.length < FEWEST_WORDS + FEWEST_BESIDE || part.gaps.size + whole.gaps.size > 0)
    return false;
  for (let start = 0; start + words.length < whole.words.length; start++) {
    for (let same = 0; same < words.length; same++) {
      if (whole.words[start + same] !== words[same]) break;
      const before = same + 1;
      const after = words.length - before;
      const aside = start + before;
      if (Math.min(before, after) < FEWEST_BESIDE || Math.max(before, after) < FEWEST_WORDS)
        continue;
      if (whole.breaks.has(aside) && goesOn(whole, words.slice(before), aside)) return true;
    }
  }
  return false;
}

function goesOn(whole: Spoken, rest: readonly string[], aside: number): boolean {
  for (let at = aside + 1; at + rest.length <= whole.words.length; at++) {
    if (turns(whole.words.slice(at - 1, at))) return false;
    if (whole.breaks.has(at) && indexOf(whole.words.slice(at, at + rest.length), rest, 0) === 0)
      return true;
  }
  return false;
}

/** Words in a row that stand in both, as long as they go. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

function runsOf(a: Spoken, b: Spoken): Run[] {
  const runs: Run[] = [];
  let before = new Uint16Array(b.words.length + 1);
  for (let i = 0; i <= a.words.length; i++) {
    const row = new Uint16Array(b.words.length + 1);
    for (let j = 0; j <= b.words.length; j++) {
      const length = before[j] ?? 0;
      if (i < a.words.length && j < b.words.length && a.words[i] === b.words[j])
        row[j + 1] = length + 1;
      else if (length >= FEWEST_WORDS) runs.push({ a: i - length, b: j - length, length });
    }
    before = row;
  }
  return runs;
}

/** True when, at both ends of a run, one of the two is cut or both end a sentence. */
function endsOpen(a: Spoken, b: Spoken, { a: i, b: j, length }: Run): boolean {
  return [0, length].every((by) => {
    const [x, y] = [i + by, j + by];
    const isCut = [[a, x] as const, [b, y] as const].some(
      ([{ words, gaps }, at]) => at === 0 || at === words.length || gaps.has(at),
    );
    return isCut || (a.stops.has(x) && b.stops.has(y));
  });
}

function indexOf(words: readonly string[], part: readonly string[], from: number): number {
  for (let at = from; at + part.length <= words.length; at++)
    if (part.every((word, index) => words[at + index] === word)) return at;
  return -1;
}
