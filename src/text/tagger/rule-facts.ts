import type { Candidate, SettledMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { NameText } from '../name-runs.ts';
import { hashOf, mix } from './hash.ts';

const KINDS = ['other', 'person', 'place', 'organisation', 'date'] as const;

/** What the rules make of each word, as numbers; all are indexed by word. */
export interface RuleFacts {
  /** The settled kind, and whether the word begins and ends it: 0 outside, then four for each kind. */
  readonly settled: Int32Array;
  /** Hash of the rule and kind that was settled. */
  readonly rule: Int32Array;
  /** How sure the settled rule is, in steps. */
  readonly sure: Int32Array;
  /** Hashes of what was proposed over each word. */
  readonly proposed: readonly (readonly number[])[];
  /** Hash of the heaviest proposal of each kind over the word, with its weight in steps. */
  readonly heaviest: Int32Array;
  /** Index of the settled mention over the word; -1 for none. */
  readonly mention: Int32Array;
}

/** Lays what was proposed and settled over the words of a text. */
export function ruleFacts(
  { words }: NameText,
  proposed: readonly Candidate[],
  settled: readonly SettledMention[],
): RuleFacts {
  const facts = {
    settled: new Int32Array(words.length),
    rule: new Int32Array(words.length),
    sure: new Int32Array(words.length),
    heaviest: new Int32Array(words.length),
    mention: new Int32Array(words.length).fill(-1),
    proposed: words.map((): number[] => []),
  };
  const first = firstWordAt(words);
  for (const [index, mention] of settled.entries()) {
    const kind = KINDS.indexOf(mention.kind);
    const rule = mix(hashOf(mention.rule), kind);
    for (let at = first(mention.start); at < words.length; at++) {
      const word = words[at];
      if (!word || word.start >= mention.end) break;
      facts.settled[at] = 4 * kind + partOf(word, mention) + 1;
      facts.rule[at] = rule;
      facts.sure[at] = stepOf(mention.weight);
      facts.mention[at] = index;
    }
  }
  const best = new Float64Array(words.length * KINDS.length);
  for (const candidate of proposed) {
    const kind = KINDS.indexOf(candidate.kind);
    const rule = mix(hashOf(candidate.rule), kind);
    for (let at = first(candidate.start); at < words.length; at++) {
      const word = words[at];
      if (!word || word.start >= candidate.end) break;
      facts.proposed[at]?.push(mix(rule, 4 * stepOf(candidate.weight) + partOf(word, candidate)));
      const slot = at * KINDS.length + kind;
      best[slot] = Math.max(best[slot] ?? 0, candidate.weight);
    }
  }
  for (let at = 0; at < words.length; at++) {
    let hash = 0;
    for (let kind = 0; kind < KINDS.length; kind++) {
      hash = hash * 8 + stepOf(best[at * KINDS.length + kind] ?? 0);
    }
    facts.heaviest[at] = hash;
  }
  return facts;
}

/** Two bits: the word begins the span, the word ends it. */
function partOf(word: Span, span: Span): number {
  return (word.start <= span.start ? 1 : 0) + (word.end >= span.end ? 2 : 0);
}

function stepOf(weight: number): number {
  if (weight >= 0.94) return 7;
  if (weight >= 0.9) return 6;
  if (weight >= 0.84) return 5;
  if (weight >= 0.75) return 4;
  if (weight >= 0.6) return 3;
  if (weight >= 0.5) return 2;
  return weight > 0 ? 1 : 0;
}

/** Finds the first word that ends after an offset. */
function firstWordAt(words: NameText['words']): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
