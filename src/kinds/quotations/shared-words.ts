import type { Span } from '../../model/span.ts';
import { alignedWords, alignWords, type AlignedWord } from '../../text/word-alignment.ts';

/** The words that versions of one utterance share. */
export interface SharedWords {
  /** True when every version prints them; false when none are, and each shares them with the one nearest to it. */
  readonly every: boolean;
  /** For each version its shared stretches; spans count in the version's own text. */
  readonly spans: readonly (readonly Span[])[];
}

/**
 * The stretches of each version that every other version prints too, in the same order: the longest
 * common run of words, without regard to case and marks. Versions may hang together like a chain, the
 * first and the last with no word in common: then what each shares with the version most like it.
 */
export function sharedWords(versions: readonly string[]): SharedWords {
  const cut = versions.map(alignedWords);
  const common = cut.map((words, index) =>
    cut
      .filter((_, other) => other !== index)
      .map((others) => new Set(alignWords(words, others)?.common.map(([at]) => at))),
  );
  const ofAll = cut.map(
    (words, index) =>
      new Set([...words.keys()].filter((at) => common[index]?.every((one) => one.has(at)))),
  );
  const every = ofAll.every((shared) => shared.size > 0);
  const marked = every ? ofAll : common.map(largest);
  return { every, spans: cut.map((words, index) => runs(words, marked[index] ?? new Set())) };
}

function largest(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return sets.reduce((best, set) => (set.size > best.size ? set : best), new Set<number>());
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
