import { createHash } from 'node:crypto';
import type { LinkedQuotation, Utterance } from '../model/corpus.ts';

/** Fewer words in common than this say nothing about being the same utterance. */
const FEWEST_WORDS = 5;
/** A run of this many words in common joins two quotations also when neither holds the other whole. */
const LONG_RUN = 10;
/** The rules by which quotations are taken to be one utterance, with their wording. */
export const UTTERANCE_RULES = {
  'same-words-cut-shorter': `The same speaker; all the words of the one (at least ${FEWEST_WORDS}) stand in the other, in order and without a gap.`,
  'long-run-in-common': `The same speaker; at least ${LONG_RUN} words in a row are the same, and they are more than half of the shorter one.`,
} as const;

/**
 * Joins quotations of one speaker in several sources that print the same words, however cut,
 * capitalised or punctuated. Different words are never joined. Gives back the quotations with their
 * utterance, in the same order.
 */
export function alignUtterances(quotations: readonly LinkedQuotation[]): LinkedQuotation[] {
  const spoken = quotations
    .filter((quotation) => quotation.speaker?.entity && quotation.mode !== 'indirect')
    .map((quotation) => ({ quotation, words: wordsOf(quotation.exact) }))
    .filter(({ words }) => words.length >= FEWEST_WORDS);
  const joined = new Map<LinkedQuotation, Group>();
  for (const bySpeaker of Map.groupBy(
    spoken,
    ({ quotation }) => quotation.speaker?.entity?.id,
  ).values()) {
    for (const [a, b] of pairsInCommon(bySpeaker)) {
      const rule = ruleFor(a.words, b.words);
      if (rule) join(joined, a.quotation, b.quotation, rule);
    }
  }
  return quotations.map((quotation) => {
    const group = joined.get(quotation);
    const utterance = group && utteranceOf(group, quotations);
    return utterance ? { ...quotation, utterance } : quotation;
  });
}

interface Spoken {
  readonly quotation: LinkedQuotation;
  readonly words: readonly string[];
}

interface Group {
  readonly members: Set<LinkedQuotation>;
  readonly rules: Set<string>;
  utterance?: Utterance;
}

function wordsOf(exact: string): string[] {
  return (
    exact
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)
      ?.map((word) => word.replace(/’/g, "'")) ?? []
  );
}

/** The pairs that share at least one run of FEWEST_WORDS words, each once. */
function pairsInCommon(spoken: readonly Spoken[]): [Spoken, Spoken][] {
  const byRun = new Map<string, number[]>();
  spoken.forEach(({ words }, index) => {
    for (let at = 0; at + FEWEST_WORDS <= words.length; at++) {
      const run = words.slice(at, at + FEWEST_WORDS).join(' ');
      const list = byRun.get(run);
      if (!list) byRun.set(run, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  const pairs = new Set<number>();
  for (const list of byRun.values()) {
    list.forEach((b, position) =>
      list.slice(0, position).forEach((a) => pairs.add(a * spoken.length + b)),
    );
  }
  return [...pairs]
    .toSorted((a, b) => a - b)
    .flatMap((pair) => {
      const a = spoken[Math.floor(pair / spoken.length)];
      const b = spoken[pair % spoken.length];
      const found: [Spoken, Spoken][] = a && b ? [[a, b]] : [];
      return found;
    });
}

function ruleFor(
  a: readonly string[],
  b: readonly string[],
): keyof typeof UTTERANCE_RULES | undefined {
  const shorter = Math.min(a.length, b.length);
  const run = longestRun(a, b);
  if (run === shorter) return 'same-words-cut-shorter';
  return run >= LONG_RUN && run * 2 > shorter ? 'long-run-in-common' : undefined;
}

/** Length in words of the longest run that stands in both. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at++) {
      if (b[at] !== word) continue;
      row[at + 1] = (before[at] ?? 0) + 1;
      longest = Math.max(longest, row[at + 1] ?? 0);
    }
    before = row;
  }
  return longest;
}

function join(
  joined: Map<LinkedQuotation, Group>,
  a: LinkedQuotation,
  b: LinkedQuotation,
  rule: string,
): void {
  const into = joined.get(a) ?? { members: new Set([a]), rules: new Set() };
  const from = joined.get(b) ?? { members: new Set([b]), rules: new Set() };
  for (const member of from.members) into.members.add(member);
  for (const known of [...from.rules, rule]) into.rules.add(known);
  for (const member of into.members) joined.set(member, into);
}

/** The utterance of a group that spans at least two sources. */
function utteranceOf(group: Group, quotations: readonly LinkedQuotation[]): Utterance | undefined {
  if (new Set([...group.members].map(({ passage }) => passage.source)).size < 2) return undefined;
  group.utterance ??= {
    id: `u-${createHash('sha256')
      .update(
        [...group.members]
          .map(({ id }) => id)
          .toSorted()
          .join('\n'),
      )
      .digest('hex')
      .slice(0, 12)}`,
    rules: [...group.rules].toSorted(),
    quotations: quotations.filter((quotation) => group.members.has(quotation)).map(({ id }) => id),
  };
  return group.utterance;
}
