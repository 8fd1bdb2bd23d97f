import { givenName, isSurname } from '../../../text/gazetteers/person-names.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { FUNCTION_WORDS } from '../../../text/lexicon/function-words.ts';
import { PAST_FORMS, PERSONAL_VERBS, SPEECH_VERBS } from '../../../text/lexicon/speech.ts';
import { ROLES } from '../../../text/lexicon/titles.ts';
import type { NameText } from '../../../text/name-runs.ts';
import type { PersonRule } from './index.ts';
import { institutional, isAfterArticle, nameLength, person } from './person.ts';

/**
 * A name of one to three unknown words shown to be a person by the words beside it: a speech verb
 * ("[Gasser] said"), an age ("[Cheyenne Sharma], 24,"), or a pair of words of no other known sense.
 */
export const byContext: PersonRule = (text, { from, to, headline }) => {
  const length = nameLength(text, from, to);
  const first = text.words[from];
  const last = text.words[to - 1];
  if (!first || !last || length > 3 || headline || first.glued) return null;
  const caps = first.caps && last.caps;
  if (caps && length === 1) return null;
  if (first.common || last.common || institutional(text, from, to) || isAfterArticle(text, from))
    return null;
  if (length === 1 && first.initial && ROLES.has(first.key.replace(/s$/, ''))) return null;
  if (hasAge(text, to)) return person(text, from, to, 'name-and-age', 0.9);
  if (length > 1 && hasCountry(text, to)) return person(text, from, to, 'name-and-country', 0.86);
  const family = isSurname(last.key);
  const verb = text.words[to]?.key ?? '';
  const speaks =
    SPEECH_VERBS.has(verb) ||
    (SPEECH_VERBS.has(text.words[from - 1]?.key ?? '') && isEnd(text, to));
  const acts =
    PERSONAL_VERBS.has(verb) ||
    (text.words[to]?.text === ',' && text.words[to + 1]?.text === 'who');
  if (length > 1) {
    if (speaks || acts) return person(text, from, to, 'name-and-verb', family ? 0.84 : 0.76);
    if (isDoubtful(text, from, to)) return null;
    if (isApposed(text, from, to) || hasParticle(text, from, to))
      return person(text, from, to, 'pair-of-names', 0.82);
    return person(text, from, to, 'pair-of-names', family ? 0.7 : length === 2 ? 0.5 : 0.4);
  }
  if (speaks || acts) return person(text, from, to, 'name-and-verb', family ? 0.7 : 0.56);
  if (givenName(first.key) === 2 && !first.initial)
    return person(text, from, to, 'first-name-alone', 0.5);
  return family && !first.initial ? person(text, from, to, 'family-name-alone', 0.45) : null;
};

/** "the chairwoman, [Tisbe Vermeulen], said": between commas after a role. */
function isApposed(text: NameText, from: number, to: number): boolean {
  const role = text.words[from - 2];
  const held = role !== undefined && role.text === role.key && ROLES.has(role.key);
  return held && text.words[from - 1]?.text === ',' && text.words[to]?.text === ',';
}

/** "[Tisbe van der Veen]": names of persons alone have these inside. */
function hasParticle(text: NameText, from: number, to: number): boolean {
  return text.keys.slice(from + 1, to - 1).some((key) => PERSONAL_PARTICLE.test(key));
}

const PERSONAL_PARTICLE = /^(?:van|von|der|ter|bin|bint|ibn)$/;
const FOREIGN_ARTICLE = /^(?:el|la|los|las|le|les|al|lo|il|os|as)$/;
const VERB = /(?:ed|s)$/;

/** A pair in marks, in capitals, after "in" or an article of another language, or before a plain noun, is seldom a person. */
function isDoubtful(text: NameText, from: number, to: number): boolean {
  const before = text.words[from - 1];
  const after = text.words[to];
  if (/^(?:at|in)$/.test(before?.text ?? '') || FOREIGN_ARTICLE.test(text.keys[from] ?? ''))
    return true;
  if (/^["“‘]$/.test(before?.text ?? '') && /^["”’]$/.test(after?.text ?? '')) return true;
  for (let at = from; at < to; at++) if (text.words[at]?.caps) return true;
  if (!after || after.type !== 'word' || after.name || FUNCTION_WORDS.has(after.key)) return false;
  return !(VERB.test(after.key) || PAST_FORMS.has(after.key));
}

/** "[Rosa Keller] (Austria)": a list of results. */
function hasCountry(text: NameText, to: number): boolean {
  if (text.words[to]?.text !== '(') return false;
  const { countries } = placeNames();
  const count = countries.longest(text.keys, to + 1);
  return count > 0 && text.words[to + 1 + count]?.text === ')';
}

function hasAge(text: NameText, to: number): boolean {
  const [comma, age, after] = [text.words[to], text.words[to + 1], text.words[to + 2]];
  return (
    comma?.text === ',' &&
    age?.type === 'number' &&
    /^[1-9]\d$/.test(age.text) &&
    (after?.text === ',' || after?.text === '.')
  );
}

function isEnd(text: NameText, to: number): boolean {
  const next = text.words[to];
  return !next || next.type === 'sign' || next.sentence !== text.words[to - 1]?.sentence;
}
