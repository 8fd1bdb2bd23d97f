import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  OFFICE_NOUNS,
  ROLE_NOUNS,
  TITLE_WORDS,
} from '../lexicon/roles.ts';
import {
  apposed,
  chunkEndingAt,
  chunkStartingAt,
  isCapital,
  LONGEST,
  maybePerson,
  nameOf,
  singular,
  type Chunk,
} from './chunks.ts';
import type { Item } from './frames.ts';

/** A noun phrase in a frame. `from`/`to` are the first and last item of the words to print. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: 'name' | 'pronoun' | 'role' | 'document' | 'other';
  /** "Kerry and Lavrov": more than one speaker. */
  readonly several?: boolean;
  /** Where the whole phrase begins, with everything that was passed over on the way. */
  readonly reach: number;
}

/** Prepositions that tie a noun to the one before it when a phrase is read forwards. */
const TIES: ReadonlySet<string> = new Set('of for from in at with'.split(' '));

/** The noun phrase whose last item is at `to`, tied prepositions included: "a spokesman for the ministry". */
export function phraseEndingAt(items: readonly Item[], to: number): Phrase | undefined {
  if (items[to]?.class === 'pronoun') return { from: to, to, head: 'pronoun', reach: to };
  let chunk = chunkEndingAt(items, to);
  while (chunk && items[chunk.from - 1]?.class === 'preposition') {
    const outer = chunkEndingAt(items, chunk.from - 2);
    const person = apposed(items, chunk) ?? (outer && heldBy(items, outer, chunk));
    if (person !== undefined) {
      const office =
        outer &&
        (isOffice(items, { ...outer, from: outer.to }) ||
          OFFICE_NOUNS.has(items[outer.to]?.lower ?? ''));
      return named({ from: person, to: person }, office ? outer.from : chunk.from - 1);
    }
    if (!outer || to - outer.from > LONGEST) return afterOpening(items, chunk);
    chunk = outer;
  }
  const phrase = chunk && described(items, chunk, to);
  return phrase && withPartner(items, phrase);
}

/** The noun phrase whose first item is at `from`. */
export function phraseStartingAt(items: readonly Item[], from: number): Phrase | undefined {
  if (items[from]?.class === 'pronoun') return { from, to: from, head: 'pronoun', reach: from };
  const first = chunkStartingAt(items, from);
  if (!first) return undefined;
  const phrase = described(items, first, first.to);
  if (!phrase) return undefined;
  let to = first.to;
  // "one of them, Ana Berg, said"
  if (isQuantifier(items[to]) && items[to + 1]?.lower === 'of' && items[to + 2]?.class === 'object')
    to += 2;
  while (TIES.has(items[to + 1]?.lower ?? '') && to - from < LONGEST) {
    const next = chunkStartingAt(items, to + 2);
    if (!next || (phrase.head === 'name' && !isOffice(items, first) && !isBody(items, first, next)))
      break;
    const person =
      apposed(items, next) ??
      (isOffice(items, first) && items[next.to]?.mention?.kind === 'person' ? next.to : undefined);
    if (person !== undefined) return named({ from: person, to: person }, from);
    to = next.to;
  }
  if (phrase.head === 'name') return to > phrase.to ? { ...phrase, to, head: 'role' } : phrase;
  return nameAfterComma(items, to, from) ?? { ...phrase, to };
}

/** "the mayor, Joe Smith, …": the name after the comma. */
function nameAfterComma(items: readonly Item[], to: number, reach: number): Phrase | undefined {
  if (items[to + 1]?.class !== 'comma' || mayDescribeInner(items, { from: reach, to }))
    return undefined;
  const chunk = chunkStartingAt(items, to + 2);
  const name = chunk && nameOf(items, chunk);
  const after = chunk && items[chunk.to + 1];
  if (!name) return undefined;
  // "the manager, Victoria Lake, …": what is known as a place has the name of a person here.
  const office = ROLE_NOUNS.has(items[to]?.lower ?? '') && / /.test(items[name.to]?.text ?? '');
  if (!isNameOf(items, { from: reach, to }, name.to) && !office) return undefined;
  return !after || /^(?:comma|stop|dash|open|marks)$/.test(after.class)
    ? named(name, reach)
    : undefined;
}

/**
 * The name at `name` may be of whoever is described: a body's after a noun for one ("his team, Nordlys,"), and
 * not after "a fan of his team".
 */
export function isNameOf(
  items: readonly Item[],
  { from, to }: { readonly from: number; readonly to: number },
  name: number,
): boolean {
  if (maybePerson(items[name])) return true;
  if (items[name]?.mention?.kind !== 'organisation') return false;
  const tied = items.slice(from, to).some((item) => item.class === 'preposition');
  return !tied && BODY_NOUNS.has(items[to]?.lower ?? '');
}

/**
 * "a person close to the main shareholder, Joe Smith": the name may as well be that of the second person,
 * whom "the" shows to be somebody known, while the first is anybody.
 */
export function mayDescribeInner(
  items: readonly Item[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (!/^(?:an?|one|two|three|some|several)$/.test(items[from]?.lower ?? '')) return false;
  const tie =
    items.slice(from, to + 1).findLastIndex((item) => item.class === 'preposition') + from;
  if (tie < from || !/^(?:the|his|her|their)$/.test(items[tie + 1]?.lower ?? '')) return false;
  const noun = items[to]?.lower ?? '';
  return items[tie - 1]?.lower === 'close' || (ROLE_NOUNS.has(noun) && !BODY_NOUNS.has(noun));
}

/** "In an interview Trump said": a person at the end of an opening that has no other noun before it. */
function afterOpening(items: readonly Item[], chunk: Chunk): Phrase | undefined {
  const name = nameOf(items, chunk);
  const before = name && items[name.from - 1];
  if (!name || name.from === chunk.from || before?.class !== 'word' || !maybePerson(items[name.to]))
    return undefined;
  return ROLE_NOUNS.has(before.lower) || isCapital(before)
    ? undefined
    : named(name, chunk.from - 1);
}

/** "Secretary of State John Kerry": an office without an article, before the name. */
function isOffice(items: readonly Item[], { from, to }: Chunk): boolean {
  return (
    !items[from]?.mention && isCapital(items[from]) && isCapital(items[to]) && !items[to]?.mention
  );
}

/** "the club's director of cricket Anna Berg": the person right after an office that ends in a small common noun. */
function heldBy(items: readonly Item[], outer: Chunk, { from, to }: Chunk): number | undefined {
  const [field, person] = [items[from], items[to]];
  if (items[from - 1]?.lower !== 'of' || to !== from + 1 || person?.mention?.kind !== 'person')
    return undefined;
  const plain = field?.class === 'word' && field.text === field.lower;
  const own = singular(field?.lower ?? '');
  if (!plain || ROLE_NOUNS.has(own) || TITLE_WORDS.has(own)) return undefined;
  return OFFICE_NOUNS.has(items[outer.to]?.lower ?? '') ? to : undefined;
}

/** "the Centers for Disease Control": capitals on both sides of "for" or "of", and no known name. */
function isBody(items: readonly Item[], first: Chunk, next: Chunk): boolean {
  const tie = items[first.to + 1]?.lower;
  if (tie !== 'of' && tie !== 'for') return false;
  const capitals = isCapital(items[first.to]) && isCapital(items[next.from]);
  return capitals && !items[first.to]?.mention;
}

function named(name: Chunk, reach: number): Phrase {
  return { ...name, head: 'name', reach };
}

function described(items: readonly Item[], chunk: Chunk, to: number): Phrase | undefined {
  const name = nameOf(items, chunk);
  if (name) return named(name, chunk.from);
  const range = items.slice(chunk.from, chunk.to + 1);
  const noun = range.findLast((item) => item.class === 'word');
  if (!noun && !isQuantifier(range.at(-1))) return undefined;
  return { from: chunk.from, to, head: headOf(noun), reach: chunk.from };
}

/** "Some said", "many say" */
function isQuantifier(item: Item | undefined): boolean {
  return /^(?:one|some|many|others?|most|few|all|both|several|another)$/.test(item?.lower ?? '');
}

function headOf(noun: Item | undefined): Phrase['head'] {
  if (!noun) return 'role';
  const one = singular(noun.lower);
  return ROLE_NOUNS.has(one) || BODY_NOUNS.has(one)
    ? 'role'
    : DOCUMENT_NOUNS.has(one)
      ? 'document'
      : 'other';
}

/** "Kerry and Lavrov said": the phrase grows over the first of the two. */
function withPartner(items: readonly Item[], phrase: Phrase): Phrase {
  if (items[phrase.reach - 1]?.class !== 'and') return phrase;
  const left = chunkEndingAt(items, phrase.reach - 2);
  if (left && sharesNoun(items, left, phrase))
    return { ...phrase, from: left.from, reach: left.from };
  const partner = left && described(items, left, left.to);
  if (!partner || partner.head !== phrase.head || partner.head === 'other') return phrase;
  const before = items[left.from - 1];
  if (before && !/^(?:comma|stop|colon|marks|opener|dash)$/.test(before.class)) return phrase;
  return { ...phrase, from: partner.from, several: true, reach: partner.reach };
}

/** "Bus and truck drivers": a first noun without an article that needs the last one of the phrase. */
function sharesNoun(items: readonly Item[], left: Chunk, { from, to, head }: Phrase): boolean {
  const [first, before] = [items[left.from], items[left.from - 1]];
  if (head !== 'role' || left.from < left.to || first?.class !== 'word' || to === from)
    return false;
  if (before && !/^(?:comma|stop|colon|marks|opener|dash)$/.test(before.class)) return false;
  const bare = first.lower.endsWith('s') || ROLE_NOUNS.has(first.lower);
  return !bare && items.slice(from, to + 1).every((item) => item.class === 'word');
}
