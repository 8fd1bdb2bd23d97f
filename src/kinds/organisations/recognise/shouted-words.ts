import { fold } from '../../../text/fold.ts';
import { givenName, isSurname } from '../../../text/gazetteers/person-names.ts';
import { EPITHETS } from '../../../text/lexicon/epithets.ts';
import { COMMON_WORDS } from '../../../text/lexicon/common-words.ts';
import { ROLES } from '../../../text/lexicon/titles.ts';
import type { NameText } from '../../../text/name-runs.ts';
import { once } from '../../../text/once.ts';
import { KNOWN } from '../lexicon/known.ts';

/** A word in capitals that is shorter is more often an acronym than a shout: "ICE", "WHO". */
const SHORTEST = 4;
/** Where longer words are shouted, shorter ones are too: "PLUCKY gran … to DIE". */
const SHORTEST_AMONG = 3;

const known = once(() => new Set(KNOWN.map((name) => fold(name).replaceAll('.', ''))));

/**
 * The folded words that a text prints in capitals but that are plain words, by the list of common words
 * or elsewhere in lower case in the same text: "our HERO". Not so what stands in brackets, where a
 * long form is shortened, nor well-known bodies, nor names of persons.
 */
export function shoutedWords(text: NameText): ReadonlySet<string> {
  const shouted = new Set<string>();
  for (const [index, { key, caps, name }] of text.words.entries()) {
    if (!caps || !name || key.length < SHORTEST_AMONG || text.words[index - 1]?.text === '(')
      continue;
    shouted.add(key);
  }
  if (shouted.size === 0) return shouted;
  const lower = new Set(
    text.words
      .filter(({ type, text: form, key }) => type === 'word' && form === key)
      .map(({ key }) => key),
  );
  const bracketed = new Set(
    text.words.filter((_, index) => text.words[index - 1]?.text === '(').map(({ key }) => key),
  );
  const plain = new Set(
    [...shouted].filter(
      (key) =>
        (COMMON_WORDS.has(key) || EPITHETS.has(key) || ROLES.has(key) || lower.has(key)) &&
        !bracketed.has(key) &&
        !known().has(key) &&
        !isSurname(key) &&
        givenName(key) === 0,
    ),
  );
  return [...plain].some((key) => key.length >= SHORTEST) ? plain : new Set();
}
