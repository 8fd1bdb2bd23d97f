import type { NameText } from '../name-runs.ts';
import { hashOf, mix } from './hash.ts';
import type { RuleFacts } from './rule-facts.ts';
import type { Stretch } from './stretches.ts';
import type { TextFacts } from './text-facts.ts';
import type { WordFacts } from './word-facts.ts';

/** Everything that is known of a text before its words are tagged. */
export interface Facts {
  readonly text: NameText;
  readonly words: WordFacts;
  readonly rules: RuleFacts;
  readonly rest: TextFacts;
}

/** Stands for the word before the first and after the last of a sentence. */
const EDGE = 0x5bd1e995;

/** Puts the hashes of the features of the word `at` of a stretch into `into`; answers how many. */
export function featuresOf(facts: Facts, stretch: Stretch, at: number, into: Int32Array): number {
  const { text, words, rules, rest } = facts;
  let count = 0;
  let template = 1;
  const add = (hash: number): void => {
    into[count++] = mix(template++, hash);
  };
  const addWith = (hash: number, others: readonly number[]): void => {
    for (const other of others) add(mix(hash, other));
  };
  const sentence = text.words[at]?.sentence;
  const inside = (index: number): boolean => text.words[index]?.sentence === sentence;
  const of = (values: Int32Array, index: number): number =>
    inside(index) ? (values[index] ?? 0) : EDGE;

  const key = of(words.key, at);
  const key1 = of(words.key, at - 1);
  const key2 = of(words.key, at - 2);
  const next1 = of(words.key, at + 1);
  const next2 = of(words.key, at + 2);
  const shape = of(words.shape, at);
  const shape1 = of(words.shape, at - 1);
  const shapeN = of(words.shape, at + 1);
  const lists = of(words.lists, at);
  const lists1 = of(words.lists, at - 1);
  const listsN = of(words.lists, at + 1);
  const print = of(words.print, at);
  const rule = of(rules.rule, at);
  const settled = of(rules.settled, at);
  const settled1 = of(rules.settled, at - 1);
  const settledN = of(rules.settled, at + 1);
  const sure = of(rules.sure, at);
  const heaviest = of(rules.heaviest, at);
  const repeated = of(rest.repeated, at);
  const votes = of(rest.votes, at);

  add(0);
  // The word and its neighbours.
  add(key);
  add(key1);
  add(key2);
  add(next1);
  add(next2);
  add(mix(key1, key));
  add(mix(key, next1));
  add(mix(key1, key2));
  add(mix(next1, next2));
  // Its form.
  const word = text.words[at]?.key ?? '';
  add(hashOf(word.slice(0, 3)));
  add(hashOf(word.slice(-2)));
  add(hashOf(word.slice(-3)));
  add(hashOf(word.slice(-4)));
  add(hashOf((inside(at + 1) ? (text.words[at + 1]?.key ?? '') : '').slice(-3)));
  add(hashOf((inside(at - 1) ? (text.words[at - 1]?.key ?? '') : '').slice(-3)));
  add(mix(shape, print));
  add(mix(mix(shape1, shape), shapeN));
  add(mix(mix(shape, print), key1));
  add(mix(shape, next1));
  // Lists.
  add(lists);
  add(mix(lists1, lists));
  add(mix(lists, listsN));
  add(mix(mix(lists1, lists), listsN));
  addWith(lists, [key1, next1, print]);
  add(lists1);
  add(listsN);
  // The rules.
  const own = mix(settled, sure);
  add(settled);
  add(own);
  add(mix(rule, own));
  addWith(own, [key, key1, next1, shape, print, lists]);
  add(mix(settled1, own));
  add(mix(own, settledN));
  add(mix(mix(settled1, settled), settledN));
  add(of(rules.rule, at - 1));
  add(of(rules.rule, at + 1));
  add(heaviest);
  add(mix(heaviest, print));
  // The run that it stands in: what begins and ends it, and what stands around it.
  const { from, to } = runAround(text, stretch, at);
  const place = (at - from < 3 ? at - from : 3) * 4 + (to - 1 - at < 3 ? to - 1 - at : 3);
  const before = of(words.key, from - 1);
  const after = of(words.key, to);
  const last = of(words.key, to - 1);
  add(place);
  add(mix(place, own));
  add(mix(before, after));
  add(mix(before, own));
  add(mix(after, own));
  add(mix(before, shape));
  add(mix(after, shape));
  add(last);
  add(of(words.key, from));
  add(mix(of(words.lists, to - 1), own));
  add(mix(of(words.lists, from), own));
  add(mix(of(words.lists, from - 1), of(words.lists, to)));
  // The rest of the text.
  add(mix(repeated, print));
  add(mix(repeated, own));
  add(votes);
  add(mix(votes, own));
  template = 200;
  for (const proposal of rules.proposed[at] ?? []) {
    into[count++] = mix(template, proposal);
    if (count >= into.length) break;
  }
  return count;
}

/** The capitalised words around a word of a stretch without a gap. */
function runAround(text: NameText, stretch: Stretch, at: number): Stretch {
  let from = at;
  let to = at + 1;
  while (from > stretch.from && text.words[from - 1]?.name) from--;
  while (to < stretch.to && text.words[to]?.name) to++;
  return { from, to };
}
