import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Candidate, SettledMention } from '../../model/mention.ts';
import { nameText } from '../name-runs.ts';
import type { Facts } from './features.ts';
import { ruleFacts } from './rule-facts.ts';
import { textFacts } from './text-facts.ts';
import { wordFacts } from './word-facts.ts';

/** Gathers what is known of a text before its words are tagged. */
export function factsOf(
  analysed: AnalysedText,
  proposed: readonly Candidate[],
  settled: readonly SettledMention[],
): Facts {
  const text = nameText(analysed);
  const rules = ruleFacts(text, proposed, settled);
  return { text, words: wordFacts(text), rules, rest: textFacts(text, rules) };
}
