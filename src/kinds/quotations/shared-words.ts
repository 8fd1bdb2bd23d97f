import type { Span } from '../../model/span.ts';
import { alignedWords, alignWords, type AlignedWord } from '../../text/word-alignment.ts';

/**
 * The stretches of each version that every other version prints too, in the same order: the longest
 * common run of words, without regard to case and marks. Spans count in the version's own text.
 */
export function sharedWords(versions: readonly string[]): readonly (readonly Span[])[] {
  const cut = versions.map(alignedWords);
  return cut.map((words, index) => {
    const common = cut
      .filter((_, other) => other !== index)
      .map((others) => new Set(alignWords(words, others)?.common.map(([at]) => at)));
    const shared = new Set([...words.keys()].filter((at) => common.every((one) => one.has(at))));
    return runs(words, shared);
  });
}

/** Neighbouring shared words as one stretch. */
function runs(words: readonly AlignedWord[], shared: ReadonlySet<number>): readonly Span[] {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (!shared.has(at)) continue;
    const open = spans.at(-1);
    if (open?.last === at - 1) Object.assign(open, { end, last: at });
    else spans.push({ start, end, last: at });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
