import { isDemonym } from '../../../text/gazetteers/demonyms.ts';
import { fold } from '../../../text/fold.ts';
import { IRREGULAR_PASTS, PARTICLES, UNCHANGED_PASTS } from '../lexicon/function-words.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, ROLE_NOUNS, TITLE_WORDS } from '../lexicon/roles.ts';
import { NOUN_FORMS } from '../lexicon/verb-senses.ts';
import type { Item } from './frames.ts';
import type { WordClass } from './word-class.ts';
import { SPEECH_FORMS } from './speech-forms.ts';

/** A run of items without any preposition: "the Syrian foreign minister". First and last item. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

const ALWAYS_INNER: ReadonlySet<WordClass> = new Set([
  ...(['name', 'number', 'determiner', 'possessive', 'joiner'] as const),
]);

/** A chunk longer than this is no speaker. */
export const LONGEST = 24;

/** The chunk whose last item is at `end`; brackets after it are passed over. */
export function chunkEndingAt(items: readonly Item[], end: number): Chunk | undefined {
  const to = items[end]?.class === 'close' ? openingOf(items, end) - 1 : end;
  if (!canEnd(items[to]) || isVerbOfSpeech(items, to)) return undefined;
  let from = to;
  for (let at = to - 1; at >= 0 && end - at <= LONGEST && isInner(items, at); at--) {
    if (items[from]?.class === 'determiner' && items[at]?.class !== 'determiner') break;
    from = at;
  }
  while (from < to && /^(?:adverb|joiner|possessive)$/.test(items[from]?.class ?? '')) from++;
  return { from, to };
}

/** The chunk whose first item is at `start`. */
export function chunkStartingAt(items: readonly Item[], start: number): Chunk | undefined {
  let from = start;
  while (items[from]?.class === 'adverb') from++;
  let to = from - 1;
  for (let at = from; at - from <= LONGEST && isInner(items, at); at++) {
    if (
      at > from &&
      (opensAnother(items, at) || followsName(items, at) || acts(items, at) || hasObject(items, at))
    )
      break;
    to = at;
  }
  while (to > from && !canEnd(items[to])) to--;
  return to >= from && canEnd(items[to]) ? { from, to } : undefined;
}

/** The name that a chunk is about: one at its end, or what is printed like one. */
export function nameOf(items: readonly Item[], { from, to }: Chunk): Chunk | undefined {
  let end = to;
  while (end > from && /^(?:joiner|possessive)$/.test(items[end]?.class ?? '')) end--;
  if (end > from && /^(?:Jr|Sr|II|III|IV)$/.test(items[end]?.text ?? '')) end--;
  if (items[end]?.class === 'name') return { from: end, to: end };
  if (!looksLikeName(items[end])) return undefined;
  // A lone capital at the head of a sentence may be any word.
  if (end === 0 && !isDescribed(items)) return undefined;
  let start = end;
  while (start > from && (isCapital(items[start - 1]) || items[start - 1]?.class === 'joiner'))
    start--;
  return { from: start, to: end };
}

/** "Nurhayati, a street vendor, told …": at the head of a sentence a description shows a name. */
function isDescribed(items: readonly Item[]): boolean {
  if (items[1]?.class !== 'comma') return false;
  if (items[2]?.class === 'number' && items[3]?.class === 'comma') return true;
  if (!/^an?$/.test(items[2]?.lower ?? '')) return false;
  const rest = items.slice(3, 9);
  const end = rest.findIndex((item) => item.class === 'comma');
  return rest.slice(0, Math.max(0, end)).some((item) => ROLE_NOUNS.has(singular(item.lower)));
}

/** A person, or what is printed like a name that nobody knows. */
export function maybePerson(item: Item | undefined): boolean {
  return item?.mention ? item.mention.kind === 'person' : looksLikeName(item);
}

/**
 * In a chunk after a preposition, the person that does not belong to it: one who stands right after
 * another name and not after a title ("the envoy for Syria Staffan de Mistura").
 */
export function apposed(items: readonly Item[], { from, to }: Chunk): number | undefined {
  const before = items[to - 1];
  if (to === from || !before || items[to]?.mention?.kind !== 'person') return undefined;
  if (before.class === 'name') return to;
  const title = TITLE_WORDS.has(before.lower) || /(?:ans?|ish|ese|i|ocrat)$/.test(before.lower);
  return before.class === 'word' && isCapital(before) && !title ? to : undefined;
}

/** The index of the bracket that opens the one at `at`; `at` itself when there is none near. */
export function openingOf(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= 0 && at - index < 12; index--) {
    if (items[index]?.class === 'open') return index;
  }
  return at;
}

/** The singular of a regular plural: "officials" → "official", "policemen" → "policeman". */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** True when the item is printed with a capital letter. */
export function isCapital(item: Item | undefined): boolean {
  return (item?.class === 'word' || item?.class === 'name') && /^\p{Lu}/u.test(item.text);
}

function looksLikeName(item: Item | undefined): boolean {
  if (item?.class !== 'word' || !isCapital(item)) return false;
  const noun = singular(item.lower);
  return !ROLE_NOUNS.has(noun) && !DOCUMENT_NOUNS.has(noun) && !isDemonym(fold(item.lower));
}

function isInner(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const [before, after] = [items[at - 1], items[at + 1]];
  if (!item) return false;
  if (ALWAYS_INNER.has(item.class)) return true;
  if (item.class === 'word') return item.text !== item.lower || !isSpeech(items, at);
  if (item.class === 'adverb') return after?.class === 'word' && before?.class === 'determiner';
  if (item.class === 'and') return joinsRoles(items, at);
  return (item.marks?.words ?? 9) <= 3 && (before?.class === 'determiner' || isCapital(before));
}

/** "a former mayor and senator", "for Roads and Highways": two nouns of one phrase. */
function joinsRoles(items: readonly Item[], at: number): boolean {
  const [left, right] = [items[at - 1], items[at + 1]];
  if (left?.class !== 'word' || right?.class !== 'word') return false;
  if ([left, right].every(({ lower }) => ROLE_NOUNS.has(singular(lower)))) return true;
  if (!isCapital(left) || !isCapital(right)) return false;
  return (
    /^(?:for|of)$/.test(items[at - 2]?.lower ?? '') || TITLE_WORDS.has(items[at + 2]?.lower ?? '')
  );
}

function isVerbOfSpeech(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.class === 'word' &&
    item.text === item.lower &&
    isSpeech(items, at) &&
    !NOUN_FORMS.has(item.lower)
  );
}

function isSpeech(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? '';
  if (!SPEECH_FORMS.has(word) || ROLE_NOUNS.has(word) || DOCUMENT_NOUNS.has(word)) return false;
  return !/^(?:determiner|possessive)$/.test(items[at - 1]?.class ?? '');
}

function canEnd(item: Item | undefined): boolean {
  return /^(?:name|word|possessive|joiner|number|determiner)$/.test(item?.class ?? '');
}

function opensAnother(items: readonly Item[], at: number): boolean {
  return items[at]?.class === 'determiner' && items[at - 1]?.class !== 'determiner';
}

/** "several groups granted Mr. Clarke …": the verb of the people before it. */
function acts(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (item?.class !== 'word' || item.text !== item.lower || before?.class !== 'word') return false;
  const noun = singular(before.lower);
  if (!ROLE_NOUNS.has(noun) && !BODY_NOUNS.has(noun)) return false;
  if (IRREGULAR_PASTS.has(item.lower)) return true;
  return (
    item.lower.endsWith('ed') &&
    (isCapital(after) || after?.class !== 'word' || PARTICLES.has(after.lower))
  );
}

/** "the company cut its forecast", "shares fell 4 percent": a past with its object or its measure after it. */
function hasObject(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (item?.class !== 'word' || !/^(?:name|word)$/.test(before?.class ?? '')) return false;
  if (!IRREGULAR_PASTS.has(item.text) && !UNCHANGED_PASTS.has(item.text)) return false;
  return /^(?:determiner|number)$/.test(after?.class ?? '');
}

/** After a person's name the next lower-case word is mostly no part of the phrase. */
function followsName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  // A capital at the head of a sentence shows nothing.
  if (at === 1 && !items[0]?.mention) return false;
  if (item?.class === 'word' && item.text.endsWith('ed') && isCapital(items[at - 1])) return true;
  if (item?.class !== 'word' || item.text !== item.lower || !maybePerson(items[at - 1]))
    return false;
  return !ROLE_NOUNS.has(singular(item.lower)) && items[at + 1]?.class !== 'word';
}
