import { genderOfGivenName } from '../../text/gazetteers/name-gender.ts';
import { givenName, isLeadingSurname, isSurname } from '../../text/gazetteers/person-names.ts';
import { isFull } from './join-full-names.ts';
import { isIberian } from './join-short-names.ts';
import { COMMON_FAMILY_NAMES } from './lexicon/common-family-names.ts';
import type { Person, Persons } from './persons.ts';
import { respeltAlone } from './spelling-keys.ts';

/** Shorter than this, a single name that nothing explains joins nothing. */
const SHORTEST = 4;

/** Someone a single name may mean, and whether it is the family name there. */
interface Bearer {
  readonly person: Person;
  readonly family: boolean;
}

/** The persons of several parts by each of their parts: for each group of persons one bearer. */
type Bearers = ReadonlyMap<string, ReadonlyMap<number, Bearer>>;

/**
 * Joins a family name alone to the one person of the corpus who bears the name in any place; where
 * nobody does, the same single name of several texts. Very common names and first names join nothing.
 */
export function joinSingleNames(persons: Persons): void {
  const bearers = bearersOf(persons);
  const genders = gendersOf(persons);
  const alone: Person[] = [];
  const found: (readonly [Person, Person])[] = [];
  for (const person of persons.list) {
    const [name = ''] = person.name.parts;
    if (isFull(person) || name === '' || person.chain.doubtful) continue;
    // "Maria" in two texts is as a rule two persons.
    if (COMMON_FAMILY_NAMES.has(name) || isFirstName(name)) continue;
    const fits = fitsOf(name, bearers);
    const [only] = fits;
    if (only && fits.length === 1 && only.family) {
      const { gender } = person.chain;
      const known = genders.get(persons.groupOf(only.person));
      if (!gender || !known || known === gender) found.push([only.person, person]);
    } else if (fits.length === 0 && name.length >= SHORTEST) {
      alone.push(person);
    }
  }
  for (const [full, single] of found) persons.join(full, single, 'family-name-no-rival');
  for (const namesakes of Map.groupBy(alone, ({ name }) => name.whole).values()) {
    const shown = new Set(namesakes.flatMap(({ chain }) => chain.gender ?? []));
    const [first, ...others] = namesakes;
    if (!first || shown.size > 1) continue;
    for (const other of others) persons.join(first, other, 'same-single-name');
  }
}

/** Whom a single name may mean: those who bear it as printed, else those who bear it in another spelling. */
function fitsOf(name: string, bearers: Bearers): readonly Bearer[] {
  const exact = bearers.get(name);
  if (exact) return [...exact.values()];
  if (name.length < SHORTEST) return [];
  const respelt = respeltAlone(name).flatMap((key) => [...(bearers.get(`~${key}`) ?? [])]);
  return [...new Map(respelt).values()];
}

function isFirstName(name: string): boolean {
  return givenName(name) === 2 && !isSurname(name) && !isLeadingSurname(name);
}

function bearersOf(persons: Persons): Bearers {
  const bearers = new Map<string, Map<number, Bearer>>();
  const file = (key: string, person: Person, family: boolean): void => {
    const filed = bearers.get(key) ?? new Map<number, Bearer>();
    const group = persons.groupOf(person);
    if (family || !filed.has(group)) filed.set(group, { person, family });
    bearers.set(key, filed);
  };
  for (const person of persons.list) {
    if (!isFull(person)) continue;
    const { parts, respelt } = person.name;
    for (const [at, part] of parts.entries()) file(part, person, isFamily(parts, at));
    for (const [at, part] of respelt.entries()) file(`~${part}`, person, at === respelt.length - 1);
  }
  return bearers;
}

/** The last part; the first of "Xi Jinping"; the last but one of "Otto Pérez Molina". */
function isFamily(parts: readonly string[], at: number): boolean {
  if (at === parts.length - 1) return parts.length > 1;
  if (at === 0) return isLeadingSurname(parts[0] ?? '');
  return at === parts.length - 2 && parts.slice(-2).every(isIberian);
}

/** The gender of each group of persons that a title or the first name shows, and nothing contradicts. */
function gendersOf(persons: Persons): ReadonlyMap<number, 'female' | 'male'> {
  const genders = new Map<number, 'female' | 'male' | undefined>();
  for (const person of persons.list) {
    if (!isFull(person)) continue;
    const gender = person.chain.gender ?? genderOfGivenName(person.name.parts[0] ?? '');
    const group = persons.groupOf(person);
    if (!gender) continue;
    genders.set(group, genders.has(group) && genders.get(group) !== gender ? undefined : gender);
  }
  return new Map([...genders].flatMap(([group, gender]) => (gender ? [[group, gender]] : [])));
}
