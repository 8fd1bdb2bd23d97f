import type { AnalysedText, Token } from '../model/analysed-text.ts';
import type { Span } from '../model/span.ts';
import { type Part, partsOfCompound } from './compounds.ts';
import { isDemonym } from './gazetteers/demonyms.ts';
import { fold } from './fold.ts';
import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { CALENDAR, CALENDAR_NAMES } from './lexicon/calendar.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';

/** One word, number or sign of a text, as the recognition of names sees it. */
export interface Word extends Span {
  readonly text: string;
  /** Folded, without full stops: "al-assad", "us" for "U.S.". */
  readonly key: string;
  readonly sentence: number;
  readonly type: Token['type'];
  /** Capitalised, and neither a function word nor a month: it can be part of a name. */
  readonly name: boolean;
  /** First in its sentence, or after an opening mark or colon, where anything is capitalised. */
  readonly initial: boolean;
  /** Wholly in capitals, of two letters or more. */
  readonly caps: boolean;
  /** A word that is usually in lower case, by the list or elsewhere in the same text. */
  readonly common: boolean;
  /** "Syrian", "Muslims". */
  readonly demonym: boolean;
  /** Follows the word before it without a space: the second half of "US-China". */
  readonly glued: boolean;
}

const OPENERS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  ':',
  '(',
  '[',
  '•',
  '*',
  '«',
  '-',
  '–',
  '—',
  '/',
  '…',
  '|',
  '>',
]);
const UPPER = /^\p{Lu}/u;

/** Cuts a text into words for names: abbreviations take their full stop, compounds are cut at a name's edge. */
export function nameWords(analysed: AnalysedText): readonly Word[] {
  const { tokens } = analysed;
  const lowerCased = new Set<string>();
  for (const token of tokens) {
    if (token.type === 'word' && !/\p{Lu}/u.test(token.text)) lowerCased.add(fold(token.text));
  }
  const words: Word[] = [];
  let sentence = -1;
  let previous: Token | undefined;
  for (const token of tokens) {
    const initial =
      token.sentence !== sentence || (previous !== undefined && OPENERS.has(previous.text));
    const before = words.at(-1);
    sentence = token.sentence;
    previous = token;
    if (token.type !== 'word') {
      if (token.text === '.' && before && before.end === token.start && takesStop(before)) {
        words[words.length - 1] = { ...before, end: token.end };
      } else {
        const glued =
          token.type === 'number' &&
          before?.end === token.start &&
          /^\p{Lu}{1,2}$/u.test(before.text);
        if (before && glued) {
          const text = before.text + token.text;
          words[words.length - 1] = {
            ...before,
            text,
            key: text.toLowerCase(),
            end: token.end,
            name: true,
            caps: true,
          };
        } else {
          words.push(plain(token, token.text, initial && token.type !== 'sign'));
        }
      }
      continue;
    }
    for (const part of partsOfCompound(token.text))
      words.push(wordOf(part, token, initial, lowerCased));
  }
  return words;
}

/** A stop after an initial or an abbreviation belongs to it. */
function takesStop(word: Word): boolean {
  return (
    word.type === 'word' && ((word.text.length === 1 && word.name) || ABBREVIATIONS.has(word.text))
  );
}

function plain(
  span: Span & { sentence: number; type: Token['type'] },
  text: string,
  initial: boolean,
): Word {
  const { start, end, sentence, type } = span;
  const none = { name: false, caps: false, common: false, demonym: false, glued: false };
  return { start, end, text, key: text, sentence, type, initial, ...none };
}

function wordOf(part: Part, token: Token, first: boolean, lowerCased: ReadonlySet<string>): Word {
  const { text } = part;
  const start = token.start + part.at;
  const initial = first && part.at === 0;
  const capital = UPPER.test(text);
  const key = text.includes('.') ? fold(text).replaceAll('.', '') : fold(text);
  const base = {
    start,
    end: start + text.length,
    text,
    key,
    sentence: token.sentence,
    type: token.type,
  };
  if (!capital && !part.name) {
    return {
      ...base,
      name: false,
      initial,
      caps: false,
      common: true,
      demonym: false,
      glued: part.at > 0,
    };
  }
  const caps = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  const isFunction = FUNCTION_WORDS.has(key) && !(caps && key !== 'i');
  const isDate = CALENDAR.has(key) && !CALENDAR_NAMES.has(key);
  return {
    ...base,
    name: !isFunction && !isDate,
    initial,
    caps,
    common: isFunction || (!caps && (COMMON_WORDS.has(key) || lowerCased.has(key))),
    demonym: isDemonym(key),
    glued: part.at > 0,
  };
}
