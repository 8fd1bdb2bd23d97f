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
 * The stretches of each version that every other version prints too, in the same order, as `alignWords`
 * finds them: without regard to case and marks, and not by chance. Versions may hang together like a chain, the
 * first and the last with no word in common: then what each shares with the version most like it.
 */
export function sharedWords(versions: readonly string[]): SharedWords {
  const cut = versions.map(alignedWords);
  const wordings = Map.groupBy(cut, (words) => words.map(({ key }) => key).join(' '));
  // Versions of the same words share the same with all others: each wording is aligned once.
  const alike = [...wordings.values()];
  const shared = new Map(
    alike.flatMap((own) => {
      const [words = []] = own;
      const others = alike.flatMap((them) => (them === own ? them.slice(1, 2) : them.slice(0, 1)));
      const common = others.map((other) => wordsIn(words, other));
      const ofAll = new Set([...words.keys()].filter((at) => common.every((one) => one.has(at))));
      return own.map((each) => [each, { ofAll, ofNearest: largest(common) }] as const);
    }),
  );
  const every = [...shared.values()].every(({ ofAll }) => ofAll.size > 0);
  return {
    every,
    spans: cut.map((words) => {
      const { ofAll = NONE, ofNearest = NONE } = shared.get(words) ?? {};
      return runs(words, every ? ofAll : ofNearest);
    }),
  };
}

const NONE: ReadonlySet<number> = new Set();

/** The indices of the words that another version has too. */
function wordsIn(words: readonly AlignedWord[], other: readonly AlignedWord[]): Set<number> {
  return new Set(alignWords(words, other)?.common.map(([at]) => at));
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
