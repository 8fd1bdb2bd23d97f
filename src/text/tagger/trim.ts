import type { Candidate } from '../../model/mention.ts';
import { givenName, isSurname } from '../gazetteers/person-names.ts';
import type { Word } from '../name-words.ts';

/**
 * The words `[from, to)` that the tagger takes for a name, without what no name of a person has: "of" after
 * two words or more ("[Ana Berg] of Oslo"), and the acronym of a body in front ("ILO [Ana Berg]").
 */
export function trimmed(
  words: readonly Word[],
  kind: Candidate['kind'],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  if (kind !== 'person') return { from, to };
  const of = words.findIndex(({ text }, at) => at >= from + 2 && at < to && text === 'of');
  return { from: from + (opensWithAcronym(words, from, to) ? 1 : 0), to: of < 0 ? to : of };
}

function opensWithAcronym(words: readonly Word[], from: number, to: number): boolean {
  const [first, next] = [words[from], words[from + 1]];
  if (!first?.caps || !next || to - from < 3) return false;
  if (first.text.length < 3 || next.caps || isSurname(first.key)) return false;
  return givenName(next.key) > 0;
}
