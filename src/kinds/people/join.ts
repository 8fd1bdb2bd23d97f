import type { Join, PlacedChain } from '../../model/kind.ts';
import { joinFullNames } from './join-full-names.ts';
import { joinShortNames } from './join-short-names.ts';
import { joinSingleNames } from './join-single-names.ts';
import { personsOf } from './persons.ts';

/**
 * Joins persons across texts: equal full names, also in another spelling; a full name with a middle
 * name, an initial or a second family name more or less, when only one such name is there; a family
 * name alone, when only one person of the corpus has it. Two different full names never join, nor do
 * "Jr" and "Sr", nor does a first name alone. The order of the chains makes no difference to what is one.
 */
export function joinPeople(chains: readonly PlacedChain[]): readonly Join[] {
  const persons = personsOf(chains);
  joinFullNames(persons);
  joinShortNames(persons);
  joinSingleNames(persons);
  return persons.joins;
}
