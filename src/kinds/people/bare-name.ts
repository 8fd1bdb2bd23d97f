import { fold } from '../../text/fold.ts';
import { givenName } from '../../text/gazetteers/person-names.ts';
import { placeNames } from '../../text/gazetteers/place-names.ts';
import { PARTICLES } from '../../text/lexicon/particles.ts';
import { HONORIFICS, OFFICES } from '../../text/lexicon/titles.ts';

const PREPOSITION = /^(?:of|for|at|in|from|with|to)$/;
const ENDING = /^(?:jr|sr|i{2,3}|iv)\.?$/i;
/** Titles that are first names as often: "Dean Acheson". */
const NOT_TITLES: ReadonlySet<string> = new Set(['dean', 'earl', 'duke']);

/** A printed form of a person cut into the name and what it calls the person besides. */
export interface Styled {
  /** Empty when the form is a title alone: "the Prime Minister". */
  readonly name: string;
  /** Folded; the words before the name, and those after a comma: "apple ceo", "founder of apple". */
  readonly titles: readonly string[];
}

/**
 * Parts a name from titles and descriptions inside the same form: "Apple CEO Steve Jobs" gives "Steve
 * Jobs", "Ann Lee, founder of Acme" gives "Ann Lee". A form without any comes back as it is.
 */
export function styled(form: string): Styled {
  const words = form.split(/\s+/);
  if (!form.includes(',') && !form.includes('(') && !words.some(isTitle)) {
    return { name: form, titles: [] };
  }
  let name = '';
  const titles: string[] = [];
  for (const piece of form.replace(/\s*\(.*$/s, '').split(/,\s*/)) {
    if (name !== '' && ENDING.test(piece)) {
      name += ` ${piece}`;
      continue;
    }
    const [title, rest] = cut(piece.split(/\s+/).filter((word) => word !== ''));
    if (name === '') name = rest;
    else if (rest !== '') titles.push(fold(piece));
    if (title !== '') titles.push(fold(title));
  }
  return { name, titles };
}

/** The words up to the last title among them, and the name behind it. */
function cut(words: readonly string[]): [title: string, name: string] {
  let at = words.findLastIndex(isTitle) + 1;
  // "Martin Luther King", "John Major"
  if (at > 1 && at === words.length && words.every(isCapital) && isGiven(words[0] ?? '')) {
    return ['', words.join(' ')];
  }
  const link = words.slice(0, at).findLastIndex((word) => PREPOSITION.test(word));
  // "President of the United States Barack Obama", but "Prime Minister of Singapore"
  if (link >= 0 && words.slice(link + 1, at).every((word) => word === 'the')) {
    const keys = words.map((word) => fold(word).replaceAll('.', ''));
    const country = placeNames().countries.longest(keys, at);
    at = country > 0 ? at + country : words.length;
  }
  const rest = words.slice(at);
  const named = isCapital(rest.at(-1) ?? '');
  return named ? [words.slice(0, at).join(' '), rest.join(' ')] : [words.join(' '), ''];
}

function isTitle(word: string): boolean {
  if (/^\p{Ll}/u.test(word)) return !PARTICLES.has(word) && !/^(?:al|el|ibn|bin|d)['’-]/.test(word);
  // "Ex-mayor"
  const key = fold(word).replaceAll('.', '').replace(/^ex-/, '');
  if (NOT_TITLES.has(key)) return false;
  return OFFICES.has(key) || HONORIFICS.has(key) || /^\d/.test(word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isGiven(word: string): boolean {
  return !isTitle(word) && givenName(fold(word)) > 0;
}
