import type { NameText } from '../name-runs.ts';
import type { RuleFacts } from './rule-facts.ts';

/** What the rest of the text says of each word, as numbers; all are indexed by word. */
export interface TextFacts {
  /** How often the word stands elsewhere in capitals and in lower case, in steps. */
  readonly repeated: Int32Array;
  /** The kinds that the same word was settled as elsewhere, in steps for each kind. */
  readonly votes: Int32Array;
}

interface Count {
  capital: number;
  lower: number;
  readonly kinds: number[];
}

/** Counts how each word stands elsewhere in its text. */
export function textFacts({ words }: NameText, rules: RuleFacts): TextFacts {
  const counts = new Map<string, Count>();
  for (const [at, word] of words.entries()) {
    if (word.type !== 'word') continue;
    let count = counts.get(word.key);
    if (!count) counts.set(word.key, (count = { capital: 0, lower: 0, kinds: [0, 0, 0, 0, 0, 0] }));
    if (!word.name) count.lower++;
    else if (!word.initial) count.capital++;
    const kind = kindAt(rules, at);
    count.kinds[kind] = (count.kinds[kind] ?? 0) + 1;
  }
  const repeated = new Int32Array(words.length);
  const votes = new Int32Array(words.length);
  for (const [at, word] of words.entries()) {
    const count = word.name ? counts.get(word.key) : undefined;
    if (!count) continue;
    const capital = count.capital - (word.initial ? 0 : 1);
    repeated[at] = stepOf(capital) * 4 + stepOf(count.lower) + 1;
    let hash = 1;
    const own = kindAt(rules, at);
    for (let kind = 0; kind < 6; kind++) {
      hash = hash * 4 + stepOf((count.kinds[kind] ?? 0) - (own === kind ? 1 : 0));
    }
    votes[at] = hash;
  }
  return { repeated, votes };
}

function kindAt(rules: RuleFacts, at: number): number {
  return ((rules.settled[at] ?? 0) + 3) >> 2;
}

function stepOf(count: number): number {
  return count >= 3 ? 3 : count;
}
