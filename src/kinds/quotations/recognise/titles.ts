import { WORK_NOUNS } from '../lexicon/roles.ts';
import type { Attribution } from './attribution.ts';
import type { Item } from './frames.ts';

/** "the film “Gladiator”", "Dwayne “The Rock” Johnson" */
export function isTitleOrNickname(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (!before) return false;
  if (WORK_NOUNS.has(before.lower)) return true;
  const { titled = false, lastSign = false, words = 0 } = items[at]?.marks ?? {};
  if (titled && !lastSign && words > 1 && /^(?:preposition|possessive)$/.test(before.class))
    return true;
  const capital = /^\p{Lu}/u;
  return (
    (before.class === 'name' || (before.class === 'word' && capital.test(before.text))) &&
    (after?.class === 'name' || (after?.class === 'word' && capital.test(after.text)))
  );
}

/** "a film called “The Long Winter of Our Lives”": what a thing or a group is called. */
export function isName(items: readonly Item[], at: number, { cue, phrase }: Attribution): boolean {
  if (cue.to !== at - 1 || phrase.to !== cue.at - 1 || phrase.head === 'pronoun') return false;
  return (
    phrase.head !== 'name' &&
    /^(?:called|dubbed|termed|labell?ed|branded)$/.test(items[cue.at]?.lower ?? '')
  );
}
