import { isSurname } from '../../text/gazetteers/person-names.ts';
import { isCommonInitial, isFull } from './join-full-names.ts';
import { IBERIAN_FAMILY_NAMES } from './lexicon/common-family-names.ts';
import type { Person, Persons } from './persons.ts';

/**
 * Joins a name of several parts to the one fuller name of the corpus that it can be short for: "J.
 * Kerry", "Pérez Molina" or "Otto Pérez" of "Otto Pérez Molina". Where two could be meant, none is.
 */
export function joinShortNames(persons: Persons): void {
  const full = persons.list.filter((person) => isFull(person) && !isCommonInitial(person));
  const longer = new Map<string, Map<number, Person>>();
  const file = (key: string, person: Person): void => {
    const filed = longer.get(key) ?? new Map<number, Person>();
    const group = persons.groupOf(person);
    longer.set(key, filed.has(group) ? filed : filed.set(group, person));
  };
  for (const person of full) for (const key of shortFormsOf(person)) file(key, person);
  const found = full.flatMap((person) => {
    const own = persons.groupOf(person);
    const fits = [...(longer.get(shortKey(person)) ?? [])].filter(([group]) => group !== own);
    const long = fits.length === 1 ? fits[0]?.[1] : undefined;
    const rule = long && ruleFor(long, person);
    return long && rule ? [{ long, person, rule }] : [];
  });
  for (const { long, person, rule } of found) persons.join(long, person, rule);
}

function ruleFor(long: Person, { name: { parts } }: Person): string | undefined {
  if (parts[0]?.length === 1) return 'initial-no-rival';
  if (parts.at(-1) === long.name.parts.at(-1)) return 'family-name-no-rival';
  return isTwice(long.name.parts) ? 'second-family-name-no-rival' : undefined;
}

/** Two family names of Spain or Portugal, or one and then another that is none elsewhere: "Soto Larraín". */
function isTwice(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts.slice(-2);
  return isIberian(first) && (isIberian(second) || !isSurname(second));
}

/** The key of a name that may be short for another; only one that begins with a family name is the end of another. */
function shortKey({ name: { parts, ending } }: Person): string {
  const [first = ''] = parts;
  if (first.length === 1) return `${first}. ${parts.at(-1)} ${ending}`;
  return `${isIberian(first) ? 'end' : 'start'} ${parts.join(' ')} ${ending}`;
}

/** The keys of all names that this one may be shortened to. */
function shortFormsOf({ name: { parts, ending } }: Person): string[] {
  const [first = ''] = parts;
  if (first.length < 2) return [];
  const keys = [`${first[0]}. ${parts.at(-1)} ${ending}`];
  for (let at = 1; at < parts.length - 1; at++)
    keys.push(`end ${parts.slice(at).join(' ')} ${ending}`);
  if (parts.length > 2) {
    keys.push(`start ${parts.slice(0, -1).join(' ')} ${ending}`);
    if (parts.length > 3) keys.push(`start ${first} ${parts.at(-2)} ${ending}`);
  }
  return keys;
}

/** True for a family name of Spain, Portugal or the Americas, which one person may have two of. Folded. */
export function isIberian(part: string): boolean {
  return IBERIAN_FAMILY_NAMES.has(part) || /.{3}ez$/.test(part);
}
