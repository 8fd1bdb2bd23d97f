import type { Candidate } from '../../../model/mention.ts';
import { once } from '../../../text/once.ts';
import { phrases } from '../../../text/phrases.ts';
import { OTHER_LAST_WORDS, OTHER_NAMES } from '../lexicon/not-bodies.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

const names = once(() => phrases(OTHER_NAMES));

/**
 * Names of events, laws, prizes, works and sums ("[World Cup]", "[Penal Code]", "[US]$200"): they are
 * none of our kinds, and keep weaker readings of their words out.
 */
export const others: OrganisationRule = (text) => {
  const found: Candidate[] = [];
  const add = (from: number, to: number, rule: string, weight: number): void => {
    found.push({ ...organisation(text, from, to, rule, weight), kind: 'other' });
  };
  for (const [at, word] of text.words.entries()) {
    if (!word.name) continue;
    const count = names().longest(text.keys, at);
    if (count > 0 && text.words[at + count - 1]?.name)
      add(at, at + count, 'other-name', count > 1 ? 0.96 : 0.9);
    const next = text.words[at + 1];
    const sum =
      next &&
      ((/^[$€£]$/.test(next.text) && next.start - word.end <= 1) || /^dollars?$/.test(next.text));
    if (word.caps && sum) add(at, at + 1, 'currency', 0.99);
  }

  for (const run of text.runs) {
    const last = text.words[run.to - 1];
    if (!last || run.to - run.from < 2 || run.headline || !OTHER_LAST_WORDS.has(last.key)) continue;
    add(run.from, run.to, 'other-last-word', 0.962);
  }
  return found;
};
