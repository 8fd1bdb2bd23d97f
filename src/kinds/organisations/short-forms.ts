import type { BodyName } from './body-name.ts';
import { acronymsOf, lettersOf } from './acronyms.ts';
import { PART_WORDS, TRADE_WORDS } from './lexicon/generic.ts';
import { TEAM_NAMES } from './lexicon/teams.ts';
import { stateAtStart } from '../../text/gazetteers/states.ts';

/** An acronym of so few letters stands for many bodies in the world. */
const SHORT = 3;

/** The letters of a form that is an acronym, folded; empty for any other. "ICRC" gives "icrc". */
export function acronymLetters({ name }: BodyName): string {
  const plain = name.replace(/^the\s+/i, '');
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}.&]{2,9}$/u.test(plain) ? lettersOf(plain) : '';
}

/** True of a short acronym that is not widely known. */
export function isAmbiguous(name: BodyName): boolean {
  const letters = acronymLetters(name);
  return !name.known && letters !== '' && letters.length <= SHORT;
}

/** The acronyms that a name may be known by: its initials, and what stands in brackets behind it. */
export function acronymsFor(name: BodyName): readonly string[] {
  const { acronym } = name;
  return [...(acronym === undefined ? [] : [acronym]), ...acronymsOf(name.name)];
}

/**
 * The keys of the first words by which a text may go on to call a body: "Harken" of "Harken
 * Industries". A part of a body is not the body: "Interpol Gambia" and "FAO Council" have none.
 */
export function firstWordsOf({ name, words, generic, known }: BodyName): readonly string[] {
  if (generic || known || /^(?:the\s)?\S+['’]s?\s/i.test(name)) return [];
  const keys = words
    .slice(1)
    .map((_, at) => at + 1)
    .filter((count) => mayBeLeftOut(words.slice(count), words.slice(0, count)))
    .map((count) => words.slice(0, count).join(''));
  const [first] = words;
  return words.length > 1 && (first === 'us' || first === 'uk')
    ? [...keys, words.slice(1).join('')]
    : keys;
}

function mayBeLeftOut(rest: readonly string[], start: readonly string[]): boolean {
  if (rest.every((word) => TRADE_WORDS.has(word) || TEAM_NAMES.has(word))) return true;
  const short = start.length === 1 && (start[0]?.length ?? 0) < 6;
  return (
    !short &&
    !rest.some((word) => PART_WORDS.has(word) || word === 'of' || word === 'for') &&
    stateAtStart(rest) === undefined
  );
}

/** True when the short form leaves out no more than the line of trade, so that it means the same elsewhere. */
export function isTradeName(short: BodyName, long: BodyName): boolean {
  const rest = long.words.slice(short.words.length);
  const starts = short.words.every((word, at) => word === long.words[at]);
  return starts && rest.length > 0 && rest.every((word) => TRADE_WORDS.has(word));
}
