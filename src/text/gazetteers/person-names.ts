import { fold } from '../fold.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { DOUBTFUL_GIVEN_NAMES, MORE_GIVEN_NAMES } from '../lexicon/given-names.ts';
import { CITY_NAMES, COUNTRY_NAMES, REGION_NAMES, STATE_NAMES } from '../lexicon/place-names.ts';
import { LEADING_SURNAMES, MORE_SURNAMES } from '../lexicon/surnames.ts';
import { once } from '../once.ts';
import { loadGivenNames, loadSurnames } from './packages.ts';

const doubtful = once(
  () =>
    new Set([
      ...DOUBTFUL_GIVEN_NAMES,
      ...[...CITY_NAMES, ...COUNTRY_NAMES, ...REGION_NAMES, ...STATE_NAMES].map(fold),
    ]),
);

const clear = once(() => {
  const names = new Set<string>();
  for (const name of [...loadGivenNames().map(fold), ...MORE_GIVEN_NAMES]) {
    if (name.length < 2 || /[^a-z'-]/.test(name)) continue;
    if (doubtful().has(name) || COMMON_WORDS.has(name) || FUNCTION_WORDS.has(name)) continue;
    names.add(name);
  }
  return names;
});

const surnames = once(() => {
  const names = new Set<string>();
  for (const name of [...loadSurnames().map(fold), ...MORE_SURNAMES]) {
    if (/^[a-z'-]{2,}$/.test(name) && !COMMON_WORDS.has(name)) names.add(name);
  }
  return names;
});

/** How well a word is known as a first name: 2 as that and little else, 1 also as other things, 0 not. Takes a folded word. */
export function givenName(key: string): 0 | 1 | 2 {
  if (clear().has(key)) return 2;
  return DOUBTFUL_GIVEN_NAMES.has(key) ? 1 : 0;
}

/** True for a well-known family name. Takes a folded word. */
export function isSurname(key: string): boolean {
  return surnames().has(key);
}

/** True for a family name that stands before the given name ("Xi Jinping"). Takes a folded word. */
export function isLeadingSurname(key: string): boolean {
  return LEADING_SURNAMES.has(key);
}
