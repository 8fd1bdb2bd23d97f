import { createHash } from 'node:crypto';
import type { LinkedQuotation, Utterance } from '../model/corpus.ts';
import { groupsOf } from '../text/groups.ts';
import { FEWEST_WORDS, fitOf, type UTTERANCE_RULES } from './align/fit.ts';
import { type Spoken, spokenIn } from './align/spoken.ts';

/**
 * Joins quotations of one speaker in several sources that print the same words, however cut,
 * capitalised or punctuated. Different words are never joined, also not by way of a third quotation that
 * fits both. Gives back the quotations with their utterance, in the same order.
 */
export function alignUtterances(quotations: readonly LinkedQuotation[]): LinkedQuotation[] {
  const spoken = quotations
    .filter((quotation) => quotation.speaker?.entity && quotation.mode !== 'indirect')
    .map((quotation) => ({ quotation, ...spokenIn(quotation.exact) }))
    .filter(({ words }) => words.length >= FEWEST_WORDS);
  const joined = new Map<LinkedQuotation, Group>();
  for (const own of Map.groupBy(spoken, (each) => each.quotation.speaker?.entity?.id).values()) {
    for (const group of groupsAmong(own))
      for (const member of group.members) joined.set(member, group);
  }
  return quotations.map((quotation) => {
    const group = joined.get(quotation);
    const utterance = group && utteranceOf(group, quotations);
    return utterance ? { ...quotation, utterance } : quotation;
  });
}

interface Said extends Spoken {
  readonly quotation: LinkedQuotation;
}

interface Group {
  readonly members: ReadonlySet<LinkedQuotation>;
  readonly rules: ReadonlySet<string>;
  utterance?: Utterance;
}

/** Two quotations, by their place in a list, and how they go together. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly rule: keyof typeof UTTERANCE_RULES | 'rivals';
}

/** The groups of one speaker's quotations that fit together and hold no rivals. */
function groupsAmong(said: readonly Said[]): Group[] {
  const pairs = pairsInCommon(said).flatMap(([a, b]): Pair[] => {
    const [one, other] = [said[a], said[b]];
    const rule = one && other && fitOf(one, other);
    return rule ? [{ a, b, rule }] : [];
  });
  const rivals = pairs.filter(({ rule }) => rule === 'rivals');
  const near = new Map<number, Set<number>>();
  for (const { a, b } of rivals) {
    near.set(a, (near.get(a) ?? new Set()).add(b));
    near.set(b, (near.get(b) ?? new Set()).add(a));
  }
  const fits = withoutUndecided(
    pairs.filter(({ rule }) => rule !== 'rivals'),
    near,
  );
  const united = groupsOf(said.length);
  for (const { a, b } of fits) united.unite(a, b);
  const torn = new Set(
    rivals.flatMap(({ a, b }) => (united.find(a) === united.find(b) ? [united.find(a)] : [])),
  );
  return [...Map.groupBy(fits, ({ a }) => united.find(a))]
    .filter(([group]) => !torn.has(group))
    .map(([, own]) => ({
      members: new Set(
        own.flatMap(({ a, b }) => [a, b].flatMap((at) => said[at]?.quotation ?? [])),
      ),
      rules: new Set(own.map(({ rule }) => rule)),
    }));
}

/** Takes out the pairs of a quotation that fits two rivals: one cannot tell to which it belongs. */
function withoutUndecided(
  fits: readonly Pair[],
  rivals: ReadonlyMap<number, ReadonlySet<number>>,
): readonly Pair[] {
  if (rivals.size === 0) return fits;
  const fitting = new Map<number, number[]>();
  for (const { a, b } of fits) {
    fitting.set(a, [...(fitting.get(a) ?? []), b]);
    fitting.set(b, [...(fitting.get(b) ?? []), a]);
  }
  const isUndecided = (one: number, other: number): boolean =>
    (fitting.get(one) ?? []).some((third) => rivals.get(other)?.has(third));
  return fits.filter(({ a, b }) => !isUndecided(a, b) && !isUndecided(b, a));
}

/** The pairs, by their places, that share at least one run of FEWEST_WORDS words, each once, in order. */
function pairsInCommon(said: readonly Said[]): [number, number][] {
  const byRun = new Map<string, number[]>();
  said.forEach(({ words }, index) => {
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
      list.slice(0, position).forEach((a) => pairs.add(a * said.length + b)),
    );
  }
  return [...pairs]
    .toSorted((a, b) => a - b)
    .map((pair) => [Math.floor(pair / said.length), pair % said.length]);
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
