import { DOCUMENT_NOUNS, ROLE_NOUNS, TITLE_WORDS } from '../lexicon/roles.ts';
import type { Item } from './frames.ts';
import { SPEECH_FORMS } from './cues.ts';

/** A noun phrase in a frame. `from`/`to` are the first and last item of the words to print. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: 'name' | 'pronoun' | 'role' | 'document' | 'other';
  /** The index of the name that is its head. */
  readonly name?: number;
  /** "Kerry and Lavrov": more than one speaker. */
  readonly several?: boolean;
  /** Where the whole phrase begins, with everything that was passed over on the way. */
  readonly reach: number;
}

/** A phrase longer than this is no speaker. */
const LONGEST = 24;

/** The noun phrase whose last item is at `to`, tied prepositions included: "a spokesman for the ministry". */
export function phraseEndingAt(items: readonly Item[], to: number): Phrase | undefined {
  if (items[to]?.class === 'pronoun') return { from: to, to, head: 'pronoun', reach: to };
  let chunk = chunkEndingAt(items, to);
  while (chunk) {
    const before = items[chunk.from - 1];
    if (before?.class !== 'preposition') break;
    const person = apposed(items, chunk);
    if (person !== undefined)
      return { from: person, to: person, head: 'name', name: person, reach: chunk.from - 1 };
    const outer = chunkEndingAt(items, chunk.from - 2);
    if (!outer || to - outer.from > LONGEST) return undefined;
    chunk = outer;
  }
  if (!chunk) return undefined;
  const single = described(items, chunk, to);
  return single && withPartner(items, single, chunk.from);
}

/** The noun phrase whose first item is at `from`. */
export function phraseStartingAt(items: readonly Item[], from: number): Phrase | undefined {
  if (items[from]?.class === 'pronoun') return { from, to: from, head: 'pronoun', reach: from };
  const first = chunkStartingAt(items, from);
  if (!first) return undefined;
  let to = first.to;
  // "Secretary of State John Kerry", "the envoy for Syria Staffan de Mistura"
  for (let end = first.to; items[end + 1]?.class === 'preposition' && end - from < LONGEST;) {
    const next = chunkStartingAt(items, end + 2);
    if (!next || headName(items, first) !== undefined) break;
    const person = apposed(items, next);
    if (person !== undefined || (isOffice(items, first) && isPerson(items[next.to]))) {
      const name = person ?? next.to;
      return { from: name, to: name, head: 'name', name, reach: from };
    }
    end = next.to;
    to = end;
  }
  const phrase = described(items, first, to);
  if (!phrase || phrase.head === 'name') return phrase;
  // "the mayor, Joe Smith, …"
  const comma = items[to + 1]?.class === 'comma' ? to + 2 : -1;
  if (comma > 0) {
    const named = chunkStartingAt(items, comma);
    const name = named && headName(items, named);
    if (named && name !== undefined && isPerson(items[name]) && endsPhrase(items[named.to + 1])) {
      return { from: name, to: name, head: 'name', name, reach: from };
    }
  }
  return phrase;
}

interface Chunk {
  readonly from: number;
  readonly to: number;
}

function chunkEndingAt(items: readonly Item[], end: number): Chunk | undefined {
  let to = end;
  if (items[to]?.class === 'close') to = openingOf(items, to) - 1;
  if (!canEnd(items[to])) return undefined;
  let from = to;
  for (let at = to - 1; at >= 0 && end - at <= LONGEST; at--) {
    const item = items[at];
    if (!item || !isInner(items, at)) break;
    if (items[from]?.class === 'determiner' && item.class !== 'determiner') break;
    from = at;
  }
  while (
    from < to &&
    (items[from]?.class === 'adverb' ||
      items[from]?.class === 'point' ||
      items[from]?.class === 'possessive')
  )
    from++;
  return { from, to };
}

function chunkStartingAt(items: readonly Item[], start: number): Chunk | undefined {
  let from = start;
  while (items[from]?.class === 'adverb') from++;
  let to = from - 1;
  for (let at = from; at < items.length && at - from <= LONGEST && isInner(items, at); at++) {
    if (at > from && items[at]?.class === 'determiner' && items[at - 1]?.class !== 'determiner')
      break;
    // After a person's name the next lower-case word is no part of the phrase.
    if (
      at > from &&
      items[at]?.class === 'word' &&
      isPerson(items[at - 1]) &&
      !ROLE_NOUNS.has(singular(items[at]?.lower ?? '')) &&
      /^\p{Ll}/u.test(items[at]?.text ?? '') &&
      items[at + 1]?.class !== 'word'
    )
      break;
    to = at;
  }
  while (to > from && !canEnd(items[to])) to--;
  return to >= from && canEnd(items[to]) ? { from, to } : undefined;
}

function isInner(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  switch (item.class) {
    case 'name':
    case 'number':
    case 'determiner':
    case 'possessive':
    case 'point':
      return true;
    case 'word':
      return item.text !== item.lower || !isFiniteSpeech(items, at);
    case 'adverb':
      return items[at + 1]?.class === 'word' && items[at - 1]?.class === 'determiner';
    case 'marks':
      return (
        (item.marks?.end ?? 0) - (item.marks?.start ?? 0) <= 30 &&
        items[at - 1]?.class === 'determiner'
      );
    case 'and':
      return item.text === '&' || joinsWords(items, at);
    default:
      return false;
  }
}

/** "a former mayor and senator", "Health and Human Services": two words of one phrase. */
function joinsWords(items: readonly Item[], at: number): boolean {
  const left = items[at - 1];
  const right = items[at + 1];
  return (
    left?.class === 'word' &&
    right?.class === 'word' &&
    ROLE_NOUNS.has(singular(left.lower)) &&
    ROLE_NOUNS.has(singular(right.lower))
  );
}

function isFiniteSpeech(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  return (
    SPEECH_FORMS.has(item?.lower ?? '') &&
    before?.class !== 'determiner' &&
    before?.class !== 'possessive' &&
    !ROLE_NOUNS.has(item?.lower ?? '') &&
    !DOCUMENT_NOUNS.has(item?.lower ?? '')
  );
}

function canEnd(item: Item | undefined): boolean {
  return (
    item?.class === 'name' ||
    item?.class === 'word' ||
    item?.class === 'possessive' ||
    item?.class === 'point' ||
    item?.class === 'number' ||
    item?.class === 'determiner'
  );
}

function endsPhrase(item: Item | undefined): boolean {
  return !item || ['comma', 'stop', 'dash', 'point', 'open', 'marks'].includes(item.class);
}

function described(items: readonly Item[], chunk: Chunk, to: number): Phrase | undefined {
  const name = headName(items, chunk);
  if (name !== undefined) return { from: name, to: name, head: 'name', name, reach: chunk.from };
  const { from } = chunk;
  const range = items.slice(from, chunk.to + 1);
  const last = range.findLast((item) => item.class === 'word');
  if (!last) {
    const determiner = range.at(-1);
    // "Some said", "many say", "both said"
    return determiner?.class === 'determiner' &&
      /^(?:some|many|others?|most|few|all|both|several|another|one)$/.test(determiner.lower)
      ? { from, to: chunk.to, head: 'other', reach: from }
      : undefined;
  }
  const noun = singular(last.lower);
  const head = ROLE_NOUNS.has(noun) ? 'role' : DOCUMENT_NOUNS.has(noun) ? 'document' : 'other';
  return { from, to, head, reach: from };
}

/** The index of the name that a chunk is about: a name at its end, "Jr." and brackets passed over. */
function headName(items: readonly Item[], { from, to }: Chunk): number | undefined {
  let at = to;
  while (
    at > from &&
    (items[at]?.class === 'point' ||
      items[at]?.class === 'possessive' ||
      /^(?:Jr|Sr|II|III|IV)$/.test(items[at]?.text ?? ''))
  )
    at--;
  return items[at]?.class === 'name' ? at : undefined;
}

/** In a chunk after a preposition: a person whose name stands right after another name, not after a title. */
function apposed(items: readonly Item[], { from, to }: Chunk): number | undefined {
  const before = items[to - 1];
  if (to === from || !before || !isPerson(items[to])) return undefined;
  if (before.class === 'name') return to;
  return before.class === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    !TITLE_WORDS.has(before.lower) &&
    !/(?:ans?|ish|ese|i|ocrat)$/.test(before.lower)
    ? to
    : undefined;
}

function isOffice(items: readonly Item[], { from, to }: Chunk): boolean {
  return items[from]?.class === 'word' && /^\p{Lu}/u.test(items[to]?.text ?? '');
}

/** "Kerry and Lavrov said": the phrase grows over the first of the two. */
function withPartner(items: readonly Item[], phrase: Phrase, from: number): Phrase {
  if (items[from - 1]?.class !== 'and') return phrase;
  const left = chunkEndingAt(items, from - 2);
  if (!left) return phrase;
  const partner = described(items, left, left.to);
  const before = items[left.from - 1];
  const startsClause =
    !before || ['comma', 'stop', 'colon', 'marks', 'opener', 'dash'].includes(before.class);
  if (!partner || partner.head !== phrase.head || partner.head === 'other' || !startsClause)
    return phrase;
  return {
    from: partner.from,
    to: phrase.to,
    head: phrase.head,
    several: true,
    reach: partner.reach,
  };
}

function isPerson(item: Item | undefined): boolean {
  return item?.mention?.kind === 'person';
}

/** The index of the bracket that opens the one at `at`; `at` itself when there is none near. */
export function openingOf(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= 0 && at - index < 12; index--)
    if (items[index]?.class === 'open') return index;
  return at;
}

/** The singular of a regular plural: "officials" → "official", "activists" → "activist". */
export function singular(word: string): string {
  if (/(?:men)$/.test(word)) return `${word.slice(0, -3)}man`;
  if (/(?:ies)$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
