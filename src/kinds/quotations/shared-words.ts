import type { Span } from '../../model/span.ts';

interface Word extends Span {
  readonly key: string;
}

/** Longer texts than this are not compared word by word. */
const MOST_WORDS = 1500;

/**
 * The stretches of each version that every other version prints too, in the same order: the longest
 * common run of words, without regard to case and marks. Spans count in the version's own text.
 */
export function sharedWords(versions: readonly string[]): readonly (readonly Span[])[] {
  const cut = versions.map(wordsOf);
  return cut.map((words, index) => {
    const common = cut
      .filter((_, other) => other !== index)
      .map((others) => commonTo(words, others));
    const shared = new Set([...words.keys()].filter((at) => common.every((one) => one.has(at))));
    return runs(words, shared);
  });
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}

/** Indices of the words of `a` in the longest common subsequence of the two. */
function commonTo(a: readonly Word[], b: readonly Word[]): ReadonlySet<number> {
  const common = new Set<number>();
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return common;
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key
          ? length(i + 1, j + 1) + 1
          : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.key === b[j]?.key) {
      common.add(i++);
      j++;
    } else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return common;
}

/** Neighbouring shared words as one stretch. */
function runs(words: readonly Word[], shared: ReadonlySet<number>): readonly Span[] {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (!shared.has(at)) continue;
    const open = spans.at(-1);
    if (open?.last === at - 1) Object.assign(open, { end, last: at });
    else spans.push({ start, end, last: at });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
