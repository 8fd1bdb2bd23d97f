import type { AnalysedText, Token } from '../model/analysed-text.ts';
import type { Span } from '../model/span.ts';
import { isDemonym } from './gazetteers/demonyms.ts';
import { givenName } from './gazetteers/person-names.ts';
import { placeNames } from './gazetteers/place-names.ts';
import { fold } from './fold.ts';
import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { CALENDAR, CALENDAR_NAMES } from './lexicon/calendar.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { NAME_PREFIXES, NOT_TAILS } from './lexicon/particles.ts';
import { OFFICES } from './lexicon/titles.ts';

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
const PARTS = /[-‐‑]/;

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
    for (const part of parts(token)) words.push(word(part, token, initial, lowerCased));
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

function word(part: Part, token: Token, first: boolean, lowerCased: ReadonlySet<string>): Word {
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

/** "Iran-Iraq", "Japan-South": two names, the first of a country, that are no name together. */
function isPair(
  pieces: readonly { text: string; key: string; upper: boolean }[],
  whole: string,
): boolean {
  const { countries, known } = placeNames();
  const [first, second] = pieces;
  if (!first?.upper || !second?.upper || pieces.length !== 2 || givenName(first.key) > 1)
    return false;
  if (countries.has(fold(whole)) || known.has(fold(whole))) return false;
  if (countries.has(first.key)) return true;
  return known.has(first.key) && (countries.has(second.key) || known.has(second.key));
}

function isTail(key: string): boolean {
  return (
    key.length > 2 &&
    !NOT_TAILS.has(key) &&
    (COMMON_WORDS.has(key) || FUNCTION_WORDS.has(key) || /(?:ed|ing|like|wide|era)$/.test(key))
  );
}

interface Part {
  readonly text: string;
  readonly at: number;
  /** True for a name that begins in lower case: "al-Assad". */
  readonly name?: boolean;
}

/**
 * Cuts a compound at the edge of the name in it: "al-Qaeda" + "linked", "anti" + "Syria", "US" + "China".
 * A name that keeps its hyphens stays whole: "Jean-Claude", "al-Assad".
 */
function parts(token: Token): Part[] {
  const { text } = token;
  if (!PARTS.test(text)) return [{ text, at: 0 }];
  if (OFFICES.has(fold(text))) return [{ text, at: 0 }];
  const pieces: { text: string; at: number; upper: boolean; key: string }[] = [];
  let at = 0;
  for (const piece of text.split(PARTS)) {
    pieces.push({ text: piece, at, upper: UPPER.test(piece), key: fold(piece) });
    at += piece.length + 1;
  }
  const uppers = pieces.filter((piece) => piece.upper);
  if (uppers.length === 0) return [{ text, at: 0 }];
  let from = pieces.findIndex((piece) => piece.upper);
  while (from > 0 && NAME_PREFIXES.has(pieces[from - 1]?.key ?? '')) from--;
  let to = pieces.findLastIndex((piece) => piece.upper);
  // "Siu-kai" is one name, "Paris-based" is a name and a word.
  while (to + 1 < pieces.length && !isTail(pieces[to + 1]?.key ?? '')) to++;
  const start = pieces[from]?.at ?? 0;
  const last = pieces[to];
  const end = last ? last.at + last.text.length : text.length;
  const name = text.slice(start, end);
  const middle =
    uppers.length > 1 &&
    (isPair(pieces.slice(from, to + 1), name) ||
      pieces
        .slice(from, to + 1)
        .every(
          (piece) =>
            piece.upper && (isDemonym(piece.key) || piece.text === piece.text.toUpperCase()),
        ));
  const parts: Part[] = [];
  if (start > 0) parts.push({ text: text.slice(0, start - 1), at: 0 });
  if (middle) {
    for (const piece of pieces.slice(from, to + 1)) parts.push({ text: piece.text, at: piece.at });
  } else {
    parts.push({ text: name, at: start, ...(UPPER.test(name) ? {} : { name: true }) });
  }
  if (end < text.length) parts.push({ text: text.slice(end + 1), at: end + 1 });
  return parts;
}
