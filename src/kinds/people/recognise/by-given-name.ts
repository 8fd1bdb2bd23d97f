import { givenName, isLeadingSurname, isSurname } from '../../../text/gazetteers/person-names.ts';
import { INSTITUTIONAL } from '../../../text/lexicon/institutional.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import type { NameText } from '../../../text/name-runs.ts';
import type { PersonRule } from './index.ts';
import { endOfName, isAfterArticle, nameLength, person } from './person.ts';

/**
 * A name that begins with a known first name, an initial, or a family name of East Asia: "[John Kerry]",
 * "[J. K. Rowling]", "[Xi Jinping]". What stands before the first name is left out.
 */
export const byGivenName: PersonRule = (text, { from, to }) => {
  for (let index = from; index < to; index++) {
    const word = text.words[index];
    if (!word?.name) continue;
    const end = endOfName(text, index, to, 4);
    const length = nameLength(text, index, end);
    if (length < 2) return null;
    if (index === from && startsLater(text, from, to)) continue;
    const article = isAfterArticle(text, from);
    const weight = weightOf(text, index, end, length) * (article ? 0.65 : 1);
    if (weight > 0) {
      const begin = index > from && index - from === 1 && couldBeGiven(text, from) ? from : index;
      return person(
        text,
        begin,
        end,
        'first-name-and-name',
        begin === index ? weight : weight - 0.04,
      );
    }
  }
  return null;
};

/** "Syria Staffan de Mistura": a place that is no first name, then a first name. */
function startsLater(text: NameText, from: number, to: number): boolean {
  const { countries, known } = placeNames();
  const count = Math.max(countries.longest(text.keys, from), known.longest(text.keys, from));
  const next = text.words[from + count];
  return (
    count > 0 &&
    from + count < to - 1 &&
    givenName(text.words[from]?.key ?? '') < 2 &&
    givenName(next?.key ?? '') > 0
  );
}

function weightOf(text: NameText, from: number, end: number, length: number): number {
  const first = text.words[from];
  const last = text.words[end - 1];
  if (!first || !last) return 0;
  const known = givenName(first.key);
  const family = isSurname(last.key);
  const commonLast = last.common || INSTITUTIONAL.has(last.key);
  const { countries, known: cities } = placeNames();
  if (countries.longest(text.keys, from) > 1 || cities.longest(text.keys, from) > 1) return 0.6;
  if (/^\p{Lu}\.$/u.test(first.text) || /^(?:\p{Lu}\.){2,}$/u.test(first.text))
    return last.caps ? 0 : 0.86;
  if (known === 2) return commonLast && !family ? 0.55 : family ? 0.92 : length > 3 ? 0.8 : 0.89;
  if (known === 1 && family) return 0.82;
  if (isLeadingSurname(first.key) && !first.caps && length <= 3) return commonLast ? 0.4 : 0.84;
  if (hasParticle(text, from, end)) return 0.72;
  return 0;
}

/** An unknown word before a first name may belong to it, unless it is a usual word, an acronym or known otherwise. */
function couldBeGiven(text: NameText, at: number): boolean {
  const word = text.words[at];
  if (
    !word?.name ||
    word.common ||
    INSTITUTIONAL.has(word.key) ||
    word.caps ||
    text.words[at + 1]?.text.includes('.')
  )
    return false;
  const { countries, known, small } = placeNames();
  return (
    givenName(word.key) === 2 ||
    !(countries.has(word.key) || known.has(word.key) || small.has(word.key))
  );
}

function hasParticle(text: NameText, from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) {
    const word = text.words[index];
    if (word && !word.name && word.text !== '&') return true;
    if (word && /^(?:al|el|bin|ibn|ben|abu|de|von|van|der)-/i.test(word.text)) return true;
  }
  return false;
}
