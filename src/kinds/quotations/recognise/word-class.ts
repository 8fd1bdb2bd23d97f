import type { Token } from '../../../model/analysed-text.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  IRREGULAR_PASTS,
  NOT_ADVERBS,
  OBJECT_PRONOUNS,
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
  | 'object'
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
  | 'joiner'
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
  // Agencies end a dateline with it: "DAMASCUS (SANA)_".
  _: 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '&': 'joiner',
};

/**
 * The class of a token. What stands right before and after it in the text tells the point of "Sen."
 * from a full stop and the hyphen of "34-year-old" from a dash.
 */
export function wordClass(
  { text, type }: Token,
  lower: string,
  around: { readonly before: string; readonly after: string },
): WordClass {
  if (type === 'possessive') return 'possessive';
  if (type === 'number') return 'number';
  if (type === 'sign') return signClass(text, around.before, around.after);
  if (lower === 'and') return 'and';
  if (SUBJECT_PRONOUNS.has(lower) && text !== 'IT') return 'pronoun';
  if (OBJECT_PRONOUNS.has(lower) && text !== 'US') return 'object';
  if (POSSESSIVE_PRONOUNS.has(lower)) return 'determiner';
  if (CLAUSE_OPENERS.has(lower)) return 'opener';
  if (AUXILIARIES.has(lower) && !/^(?:May|Will)$/.test(text)) return 'auxiliary';
  if (PREPOSITIONS.has(lower) && text !== 'Under') return 'preposition';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (TIME_WORDS.has(lower)) return 'time';
  const manner = lower.length > 4 && lower.endsWith('ly') && text === lower;
  return (manner && !NOT_ADVERBS.has(lower)) || ADVERBS.has(lower) ? 'adverb' : 'word';
}

function signClass(text: string, before: string, after: string): WordClass {
  if (text === '.') {
    return after !== '' && /(?:^|[^\p{L}])\p{Lu}[\p{L}-]{0,5}$/u.test(before) ? 'joiner' : 'stop';
  }
  if (text === '-') {
    return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? 'joiner' : 'dash';
  }
  if (text === '/') return /\d$/.test(before) && /^\d/.test(after) ? 'joiner' : 'sign';
  return SIGNS[text] ?? 'sign';
}

/** As far as the form tells, a verb. */
export function isVerbal(item: { readonly class: WordClass; readonly text: string }): boolean {
  return (
    item.class === 'auxiliary' ||
    (item.class === 'word' &&
      (/^[a-z]+(?:ed|s|ing)$/.test(item.text) || IRREGULAR_PASTS.has(item.text)))
  );
}
