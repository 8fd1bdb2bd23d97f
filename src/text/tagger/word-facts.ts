import { isDemonym } from '../gazetteers/demonyms.ts';
import { givenName, isLeadingSurname, isSurname } from '../gazetteers/person-names.ts';
import { placeNames } from '../gazetteers/place-names.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { INSTITUTIONAL } from '../lexicon/institutional.ts';
import { PERSONAL_VERBS, SPEECH_VERBS } from '../lexicon/speech.ts';
import { HONORIFICS, OFFICES, ROLES } from '../lexicon/titles.ts';
import type { NameText } from '../name-runs.ts';
import type { Word } from '../name-words.ts';
import { hashOf, mix } from './hash.ts';

/** What is known of each word by itself, as numbers; made once a text. All are indexed by word. */
export interface WordFacts {
  /** Hash of the folded word; numbers are all one. */
  readonly key: Int32Array;
  /** Hash of the shape: "Xx", "X.X.", "dd". */
  readonly shape: Int32Array;
  /** Bits: which lists the word stands on. */
  readonly lists: Int32Array;
  /** Bits: first in its sentence, in capitals, usual in lower case, title, in a headline, glued. */
  readonly print: Int32Array;
}

/** Looks each word of a text up. */
export function wordFacts(text: NameText): WordFacts {
  const { words } = text;
  const facts: WordFacts = {
    key: new Int32Array(words.length),
    shape: new Int32Array(words.length),
    lists: new Int32Array(words.length),
    print: new Int32Array(words.length),
  };
  for (const [at, word] of words.entries()) {
    facts.key[at] = word.type === 'number' ? numberKey(word.text) : hashOf(word.key);
    facts.shape[at] = shapeOf(word.text);
    facts.print[at] = printOf(text, at, word);
    if (word.type === 'word') facts.lists[at] = listsOf(word);
  }
  markPlaces(text, facts.lists);
  return facts;
}

function numberKey(text: string): number {
  return /^(?:1[5-9]|20)\d\d$/.test(text) ? 4 : Math.min(3, text.length);
}

/** Runs of capitals, small letters and digits become one sign each; other signs stay. */
function shapeOf(text: string): number {
  let hash = 7;
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind =
      unit >= 97 && unit <= 122
        ? 1
        : unit >= 65 && unit <= 90
          ? 2
          : unit >= 48 && unit <= 57
            ? 3
            : unit > 127
              ? text[at] === text[at]?.toLowerCase()
                ? 1
                : 2
              : unit;
    if (kind !== previous) hash = mix(hash, kind);
    previous = kind;
  }
  return hash;
}

function printOf(text: NameText, at: number, word: Word): number {
  return (
    (word.initial ? 1 : 0) |
    (word.caps ? 2 : 0) |
    (word.common ? 4 : 0) |
    (text.title[at] ? 8 : 0) |
    (text.headline[word.sentence] ? 16 : 0) |
    (word.glued ? 32 : 0) |
    (word.name ? 64 : 0)
  );
}

function listsOf({ key }: Word): number {
  const given = givenName(key);
  return (
    (given === 2 ? 1 : 0) |
    (given === 1 ? 2 : 0) |
    (isSurname(key) ? 4 : 0) |
    (isLeadingSurname(key) ? 8 : 0) |
    (isDemonym(key) ? 16 : 0) |
    (INSTITUTIONAL.has(key) ? 32 : 0) |
    (OFFICES.has(key) ? 64 : 0) |
    (HONORIFICS.has(key) ? 128 : 0) |
    (ROLES.has(key) ? 256 : 0) |
    (SPEECH_VERBS.has(key) ? 512 : 0) |
    (PERSONAL_VERBS.has(key) ? 1024 : 0) |
    (COMMON_WORDS.has(key) ? 2048 : 0)
  );
}

/** Marks the words of known places, and whether one begins there. */
function markPlaces(text: NameText, lists: Int32Array): void {
  const { countries, known, small, doubtful } = placeNames();
  for (const [bit, list] of [
    [12, countries],
    [14, known],
    [16, small],
    [18, doubtful],
  ] as const) {
    for (let at = 0; at < text.words.length; at++) {
      if (!text.words[at]?.name) continue;
      const count = list.longest(text.keys, at);
      for (let inside = at; inside < at + count; inside++) {
        lists[inside] = (lists[inside] ?? 0) | (1 << (inside === at ? bit : bit + 1));
      }
      if (count > 1) at += count - 1;
    }
  }
}
