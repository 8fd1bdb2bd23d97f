import { givenName } from './gazetteers/person-names.ts';
import { placeNames } from './gazetteers/place-names.ts';
import { HONORIFICS, KIN, OFFICE_MODIFIERS, OFFICES, PORTFOLIOS } from './lexicon/titles.ts';
import type { Word } from './name-words.ts';

/**
 * Marks the words of titles and forms of address: "Mr", "Deputy Foreign Minister", "Secretary of
 * State", "Grandma". Only capitalised ones; one mark a word.
 */
export function markTitles(words: readonly Word[]): boolean[] {
  const marks = Array.from(words, () => false);
  for (const [index, word] of words.entries()) {
    // "Nan Goldin" is a name; "Nan Mary Crane" and "Dad Peter" are not.
    if (word.name && KIN.has(word.key) && isGivenName(words[index + 1], word.sentence)) {
      marks[index] = true;
      continue;
    }
    if (!word.name || !(OFFICES.has(word.key) || HONORIFICS.has(word.key))) continue;
    // "Sri Lanka", "Prince Edward Island"
    if (known(words, index)) continue;
    if (!OFFICES.has(word.key) && !words[index + 1]?.name) continue;
    if (isOwnName(words, index)) continue;
    marks[index] = true;
    for (let left = index - 1; left >= 0; left--) {
      // "Foreign and Expatriates Minister"
      if (words[left]?.text === 'and' && isModifier(words[left + 1], word) && marks[left + 1])
        left--;
      if (!isModifier(words[left], word)) break;
      marks[left] = true;
    }
    markPortfolio(words, index, marks);
  }
  return marks;
}

/** A capitalised word that belongs to the office right behind it. */
function isModifier(word: Word | undefined, office: Word): boolean {
  if (!word?.name || word.sentence !== office.sentence) return false;
  return OFFICE_MODIFIERS.has(word.key) || PORTFOLIOS.has(word.key);
}

/** Words for an office that are first names as often. */
const NAMES_TOO: ReadonlySet<string> = new Set(['emir', 'dean', 'earl', 'duke']);

/** "Emir Novak", and not "Emir Hamad", "the Emir", "Emir of Qatar": a first name before what is none. */
function isOwnName(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next?.name || !NAMES_TOO.has(word.key)) return false;
  if (next.sentence !== word.sentence || words[index - 1]?.key === 'the') return false;
  return givenName(next.key) === 0 && !OFFICES.has(next.key) && !known(words, index + 1);
}

function isGivenName(word: Word | undefined, sentence: number): boolean {
  return word !== undefined && word.name && word.sentence === sentence && givenName(word.key) > 0;
}

/** True when the word begins the name of a place of several words on the lists. */
function known(words: readonly Word[], index: number): boolean {
  const keys = words.slice(index, index + 5).map((word) => word.key);
  const lists = placeNames();
  return lists.countries.longest(keys, 0) > 1 || lists.known.longest(keys, 0) > 1;
}

function markPortfolio(words: readonly Word[], office: number, marks: boolean[]): void {
  let at = office + 1;
  const link = words[at]?.text;
  if (link !== 'of' && link !== 'for') return;
  at++;
  if (words[at]?.text === 'the') at++;
  if (!PORTFOLIOS.has(words[at]?.key ?? '') || !words[at]?.name) return;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) return;
    if (word.name && PORTFOLIOS.has(word.key)) marks[at] = true;
    else if (!/^(?:and|&|,)$/.test(word.text) || !PORTFOLIOS.has(words[at + 1]?.key ?? '')) return;
  }
}
