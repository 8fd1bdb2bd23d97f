import { COMMON_FAMILY_NAMES } from './lexicon/common-family-names.ts';
import { joinedParts, leadsBySurname, partsOfName } from './name-parts.ts';
import type { Person, Persons } from './persons.ts';

/** So many persons who share a first and a family name are not told apart by middle names. */
const CROWDED = 64;
const UMLAUT = /[äöüøåæœ]/i;
const DIGRAPHS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  œ: 'oe',
};

/** True of a first and a family name, or of a name with a number: "Elizabeth II". */
export function isFull({ name }: Person): boolean {
  return name.parts.length > 1 || name.ending !== '';
}

/** True of "J. Smith", which is hardly a name across texts. */
export function isCommonInitial({ name: { parts } }: Person): boolean {
  return parts[0]?.length === 1 && COMMON_FAMILY_NAMES.has(parts.at(-1) ?? '');
}

/** Joins equal full names, then the same in other spellings or in the other order, then with a middle name more or less. */
export function joinFullNames(persons: Persons): void {
  const full = persons.list.filter((person) => isFull(person) && !isCommonInitial(person));
  const byWhole = Map.groupBy(full, ({ name }) => `${name.whole} ${name.ending}`);
  star(persons, byWhole, 'same-full-name');
  const byRespelt = Map.groupBy(full, ({ name }) => `${joinedParts(name.respelt)} ${name.ending}`);
  star(persons, byRespelt, 'spelling-variant');
  joinOtherOrder(persons, full);
  joinUmlauts(persons, byWhole);
  joinMiddleNames(persons, full);
}

function star(
  persons: Persons,
  groups: ReadonlyMap<string, readonly Person[]>,
  rule: string,
): void {
  for (const [first, ...others] of groups.values()) {
    if (first) for (const other of others) persons.join(first, other, rule);
  }
}

/** "Szűcs Orsolya" and "Orsolya Szűcs": two parts, of which it is plain which is the family name. */
function joinOtherOrder(persons: Persons, full: readonly Person[]): void {
  const byParts = Map.groupBy(full, ({ name: { parts, respelt, ending } }) => {
    const [first, last] = respelt;
    if (parts.length !== 2 || first === undefined || last === undefined) return '';
    const leads = leadsBySurname(parts);
    if (leads === leadsBySurname(parts.toReversed())) return '';
    return `${leads ? `${last} ${first}` : `${first} ${last}`} ${ending}`;
  });
  byParts.delete('');
  star(persons, byParts, 'other-order');
}

/** "Müller" and "Mueller", unless "Muller" is printed too. */
function joinUmlauts(persons: Persons, byWhole: ReadonlyMap<string, readonly Person[]>): void {
  for (const [person, ...others] of byWhole.values()) {
    if (!person || ![person, ...others].every(({ chain }) => UMLAUT.test(chain.name))) continue;
    const spelt = person.chain.name
      .toLowerCase()
      .replace(/[äöüøåæœ]/g, (letter) => DIGRAPHS[letter] ?? letter);
    const [twin] = byWhole.get(`${joinedParts(partsOfName(spelt))} ${person.name.ending}`) ?? [];
    if (twin) persons.join(person, twin, 'spelling-variant');
  }
}

function joinMiddleNames(persons: Persons, full: readonly Person[]): void {
  const byEnds = Map.groupBy(full, ({ name: { respelt, ending } }) =>
    respelt.length < 2 ? '' : `${respelt[0]} ${respelt.at(-1)} ${ending}`,
  );
  for (const [key, namesakes] of byEnds) {
    const [one] = namesakes;
    if (!one || key === '' || COMMON_FAMILY_NAMES.has(one.name.parts.at(-1) ?? '')) continue;
    const middles = [
      ...new Map(
        namesakes.map((person) => [middleOf(person).join(' '), person] as const).toReversed(),
      ).values(),
    ];
    if (middles.length < 2 || middles.length > CROWDED) continue;
    const fullest = middles.filter((a) => !middles.some((b) => isShortOf(a, b)));
    const found = middles.flatMap((person) => {
      const fits = fullest.filter((other) => isShortOf(person, other));
      const [only] = fits;
      return only && fits.length === 1 ? [[only, person] as const] : [];
    });
    for (const [longer, shorter] of found) persons.join(longer, shorter, 'middle-name-left-out');
  }
}

function middleOf({ name }: Person): readonly string[] {
  return name.respelt.slice(1, -1);
}

/** Nothing, "W" or "Herbert" is short of "Walker", "Walker" or "Herbert Walker". */
function isShortOf(short: Person, long: Person): boolean {
  const [a, b] = [middleOf(short), middleOf(long)];
  if (a.length > b.length || a.join('').length >= b.join('').length) return false;
  return a.every((part, index) => {
    const other = b[index] ?? '';
    return part === other || (part.length === 1 && other.startsWith(part));
  });
}
