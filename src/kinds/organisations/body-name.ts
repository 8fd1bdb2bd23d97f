import { fold } from '../../text/fold.ts';
import { stateAtStart } from '../../text/gazetteers/states.ts';
import { once } from '../../text/once.ts';
import { bareBody } from './bare-body.ts';
import { ALIASES, AMERICAN } from './lexicon/aliases.ts';
import { GENERIC_WORDS, LEGAL_ENDINGS, LOCAL_WORDS } from './lexicon/generic.ts';
import { TEAM_NAMES } from './lexicon/teams.ts';

/** A printed form of a body, read once for all comparisons. */
export interface BodyName {
  /** Without descriptions: see `bareBody`. */
  readonly name: string;
  /** The words by which it is compared, in one spelling. */
  readonly words: readonly string[];
  /** The words as one key, or the name of a well-known body. */
  readonly key: string;
  /** True for a well-known body, which is one in all texts. */
  readonly known: boolean;
  /** The state of a well-known body whose name others have too: "us" of "EPA". */
  readonly home?: string;
  /** True for a name that a body of every state may have: "Supreme Court". */
  readonly generic: boolean;
  /** True for a generic name that a state or town has many of: "High School". */
  readonly local: boolean;
  /** The state that a generic name names itself: "kenya" of "Kenyan Senate". */
  readonly state?: string;
  /** The key of the acronym in brackets behind the name, if there is one. */
  readonly acronym?: string;
}

const SMALL = /^(?:of|for|and|the|on|in|to)$/;

const known = once(
  () =>
    new Map(
      ALIASES.flatMap((names) => {
        const key = keyOf(wordsOf(names[0] ?? ''));
        return names.map((name) => [keyOf(wordsOf(name)), key] as const);
      }),
    ),
);

const american = once(() => new Set([...AMERICAN].map((name) => keyOf(wordsOf(name)))));

/** Reads printed forms, each once however often it is asked for. */
export function readerOf(): (form: string) => BodyName {
  const read = new Map<string, BodyName>();
  return (form) => {
    const name = read.get(form) ?? bodyName(form);
    read.set(form, name);
    return name;
  };
}

function bodyName(form: string): BodyName {
  const { name, acronym } = bareBody(form);
  const all = wordsOf(name);
  const listed = listedAs(all);
  const { words, state } = listed === undefined ? withoutState(all) : { words: all };
  const bracketed = acronym === undefined ? {} : { acronym: keyOf(wordsOf(acronym)) };
  const generic = listed === undefined && (isGeneric(words) || isNickname(words));
  const key = listed ?? keyOf(generic ? words : all);
  const local = generic && words.some((word) => LOCAL_WORDS.has(word));
  const own = generic && state !== undefined ? { state } : {};
  // The state by the name that `stateOf` gives it.
  const home = american().has(key) ? { home: 'united states' } : {};
  const isKnown = listed !== undefined;
  return { name, words, key, known: isKnown, ...home, generic, local, ...own, ...bracketed };
}

/** The well-known body of a name, also with its home before it: "U.S. Central Intelligence Agency". */
function listedAs(words: readonly string[]): string | undefined {
  const home = words.length > 2 && /^(?:us|uk|un)$/.test(words[0] ?? '');
  return known().get(keyOf(words)) ?? (home ? known().get(keyOf(words.slice(1))) : undefined);
}

/** The words of a name in one spelling: folded, without "the", full stops and firms' endings. */
function wordsOf(name: string): readonly string[] {
  const words = fold(name)
    .replace(/['"“”.,]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll('organisation', 'organization')
    .replaceAll('defence', 'defense')
    .replaceAll('labour', 'labor')
    .replaceAll('programme', 'program')
    .replace(/\bmotors\b/, 'motor')
    .replace(/centre(?=s?\b)/g, 'center')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  if (words[0] === 'the' && words.length > 1) words.shift();
  if (words[0] === 'united' && (words[1] === 'states' || words[1] === 'kingdom'))
    words.splice(0, 2, words[1] === 'states' ? 'us' : 'uk');
  while (words.length > 1 && LEGAL_ENDINGS.has(words.at(-1) ?? '')) {
    const rest = words.slice(0, -1);
    if (isGeneric(rest) || rest.at(-1) === 'and') break;
    words.pop();
  }
  return ministryLast(words);
}

/** "Ministry of the Interior" as "interior ministry", "Ministry of Foreign Affairs" as "foreign ministry". */
function ministryLast(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === 'ministry' || word === 'department');
  const link = words[at + 1] ?? '';
  if (at < 0) return words;
  const last = words[at] ?? '';
  const of = words.slice(at + 2).filter((word) => word !== 'the');
  const turned =
    (link === 'of' || link === 'for') && of.length > 0 && !of.includes('of')
      ? [...words.slice(0, at), ...of, last]
      : [...words];
  const affairs = turned.indexOf('affairs');
  if (affairs > 0 && turned[affairs - 1] === 'foreign') turned.splice(affairs, 1);
  return turned;
}

/** The words of a generic name without the state before or behind them. */
function withoutState(words: readonly string[]): {
  readonly words: readonly string[];
  readonly state?: string;
} {
  const before = stateAtStart(words);
  const rest = words.slice(before?.count ?? 0);
  if (before && isGeneric(rest)) return { words: rest, state: before.state };
  const of = words.lastIndexOf('of');
  if (of > 0) {
    const tail = words.slice(of + 1).filter((word) => word !== 'the');
    const behind = stateAtStart(tail);
    const head = words.slice(0, of);
    if (behind?.count === tail.length && isGeneric(head))
      return { words: head, state: behind.state };
  }
  return { words };
}

function isGeneric(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => GENERIC_WORDS.has(word) || SMALL.test(word));
}

/** "Warriors": many cities have them. */
function isNickname(words: readonly string[]): boolean {
  return words.length === 1 && TEAM_NAMES.has(words[0] ?? '');
}

function keyOf(words: readonly string[]): string {
  return words.join('');
}
