import type { Token } from '../../../model/analysed-text.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  NOT_ADVERBS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../lexicon/function-words.ts';

/** What an item can do in a sentence, as far as its form alone tells. */
export type WordClass =
  | 'name'
  | 'word'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'opener'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'and'
  | 'possessive'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'point'
  | 'marks'
  | 'sign';

const SIGNS: Readonly<Record<string, WordClass>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '&': 'word',
};

/** The class of a token; `before` is the token before it, which tells the point of "Sen." from a full stop. */
export function wordClass(
  text: string,
  lower: string,
  type: Token['type'],
  before: string,
): WordClass {
  if (type === 'possessive') return 'possessive';
  if (type === 'number') return 'number';
  if (type === 'sign') {
    if (text === '.')
      return /^\p{L}{1,5}$/u.test(before) && /^\p{Lu}/u.test(before) ? 'point' : 'stop';
    return SIGNS[text] ?? 'sign';
  }
  if (lower === 'and' || lower === '&') return 'and';
  if (SUBJECT_PRONOUNS.has(lower) && text !== 'IT') return 'pronoun';
  if (POSSESSIVE_PRONOUNS.has(lower)) return 'determiner';
  if (CLAUSE_OPENERS.has(lower)) return 'opener';
  if (AUXILIARIES.has(lower) && !/^(?:May|Will)$/.test(text)) return 'auxiliary';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (TIME_WORDS.has(lower)) return 'time';
  if (
    ADVERBS.has(lower) ||
    (lower.length > 4 && lower.endsWith('ly') && text === lower && !NOT_ADVERBS.has(lower))
  ) {
    return 'adverb';
  }
  return 'word';
}
