import { APPROXIMATIONS, IRREGULAR_PASTS, OPENS_CLAUSE } from '../lexicon/function-words.ts';
import type { Attribution, ReadFrame } from './attribution.ts';
import { endOf } from './clause-end.ts';
import { reportsMore } from './reports-more.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './phrases.ts';
import { isVerbal } from './word-class.ts';

/** A description after "according to" and a name has at most so many items. */
const LONGEST_DESCRIPTION = 14;

/** The first and last item of the reported words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Kerry said (that) … */
export function clauseAfter(
  { items, attributions }: ReadFrame,
  attribution: Attribution,
): Range | undefined {
  const { cue, phrase, inverted } = attribution;
  if (inverted) return undefined;
  if (cue.frame === 'according') {
    const comma = phrase.to + 1;
    if (cue.at > 1 || items[comma]?.class !== 'comma') return undefined;
    const from = afterDescription(items, comma) + 1;
    return { from, to: endOf(items, attributions, attribution, from) };
  }
  let at = cue.to + 1;
  if (cue.frame === 'hearer') {
    const hearer = items[at]?.class === 'object' ? at : phraseStartingAt(items, at)?.to;
    if (hearer === undefined) return undefined;
    at = hearer + 1;
  }
  at = afterAdverbs(items, at);
  const that = thatAfter(items, at);
  if (that !== undefined) {
    return { from: that + 1, to: endOf(items, attributions, attribution, that + 1) };
  }
  const gapped = /^(?:which|who|that|what)$/.test(items[phrase.reach - 1]?.lower ?? '');
  if (cue.frame === 'that' || cue.frame === 'finding' || gapped || !opensClause(items, at))
    return undefined;
  return { from: at, to: endOf(items, attributions, attribution, at) };
}

/** …, Kerry said / …, said Kerry / … according to Kerry */
export function clauseBefore(
  frame: ReadFrame,
  attribution: Attribution,
  taken: Range | undefined,
): Range | undefined {
  const { items } = frame;
  const { cue, phrase, inverted } = attribution;
  if (cue.participle || cue.passive || cue.frame === 'finding' || reportsMore(items, attribution))
    return undefined;
  const after = (inverted ? phrase.to : cue.to) + 1;
  if (items[after]?.class === 'comma' && items[after + 1]?.class === 'marks') return undefined;
  const start = inverted || cue.frame === 'according' ? cue.at : phrase.reach;
  const parted = items[start - 1]?.class === 'comma';
  if (!parted && cue.frame !== 'according') return undefined;
  let from = taken ? taken.to + 1 : afterDateline(items);
  while (
    /^(?:and|comma|stop|marks|dash)$/.test(items[from]?.class ?? '') ||
    /^(?:but|yet|so)$/.test(items[from]?.lower ?? '')
  )
    from++;
  const to = parted ? start - 2 : start - 1;
  return from < to && items.slice(from, to + 1).some(isVerbal) ? { from, to } : undefined;
}

/** "According to Anna Berg, head of the clinic in Oslo, …": the comma after the description, else the one before. */
function afterDescription(items: readonly Item[], comma: number): number {
  const description = phraseStartingAt(items, comma + 1);
  if (!description) return comma;
  const isCalling = items
    .slice(comma + 1, description.to + 1)
    .some(({ lower }) => /(?:ist|ian|grapher)$/.test(lower));
  if (description.head !== 'role' && !isCalling) return comma;
  let end = description.to + 1;
  while (end - comma < LONGEST_DESCRIPTION && isOfDescription(items[end])) end++;
  return items[end]?.class === 'comma' ? end : comma;
}

/** "head of the clinic [at the university in Irkutsk]" */
function isOfDescription(item: Item | undefined): boolean {
  if (!item || isPast(item)) return false;
  return /^(?:preposition|determiner|name|word|possessive|joiner)$/.test(item.class);
}

/** Passes over adverbs and times that belong to the verb and not to the clause after it. */
function afterAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (
    /^(?:adverb|time)$/.test(items[at]?.class ?? '') &&
    !OPENS_CLAUSE.has(items[at]?.lower ?? '')
  )
    at++;
  return at;
}

/** The index of "that", with "to reporters", "in a statement" or "on Friday" passed over. */
function thatAfter(items: readonly Item[], from: number): number | undefined {
  let at = afterInsertion(items, from);
  for (let step = 0; step < 3; step++) {
    if (items[at]?.lower === 'that') {
      // "said in an address that lasted an hour": it tells of the address.
      const next = items[at + 1];
      const tells = next?.class === 'auxiliary' || (step > 0 && next !== undefined && isPast(next));
      return tells ? undefined : at;
    }
    if (items[at]?.class !== 'preposition') return undefined;
    const next = items[at + 1]?.class === 'time' ? at + 1 : phraseStartingAt(items, at + 1)?.to;
    if (next === undefined) return undefined;
    at = next + 1;
    at = afterAdverbs(items, at);
  }
  return undefined;
}

/** ", citing local officials," between a verb and its "that". */
function afterInsertion(items: readonly Item[], from: number): number {
  if (items[from]?.class !== 'comma') return from;
  for (let at = from + 2; at < from + 12; at++) {
    if (items[at]?.class === 'comma') return items[at + 1]?.lower === 'that' ? at + 1 : from;
  }
  return from;
}

/** A clause without "that" must show a subject and a verb. */
function opensClause(items: readonly Item[], start: number): boolean {
  const at = afterApproximation(items, start);
  const first = items[at];
  if (!first) return false;
  if (first.class === 'pronoun' || first.lower === 'there') return true;
  if (!/^(?:name|word|determiner|number)$/.test(first.class)) return false;
  const noun = compoundEnd(items, at);
  const plain = first.class === 'word' && first.text === first.lower && !isPlural(noun);
  for (let index = at + 1; index < items.length && index < at + 16; index++) {
    const item = items[index];
    if (item?.class === 'auxiliary') return true;
    if (/^(?:stop|comma|opener|dash)$/.test(item?.class ?? '')) return false;
    if (item?.class !== 'word' || plain) continue;
    if (isPast(item) || (index > at + 1 && /^[a-z]+s$/.test(item.text))) return true;
  }
  return false;
}

/** "rebels", "gunmen", "police": a noun that needs no article before it. */
function isPlural(word: string): boolean {
  return word.endsWith('s') || word.endsWith('men') || /^(?:people|police|children)$/.test(word);
}

/** The noun that the verb at the end of "coalition warplanes bombed" follows; else the first word. */
function compoundEnd(items: readonly Item[], at: number): string {
  const [first, second, verb] = items.slice(at, at + 3);
  const compound = second?.class === 'word' && verb && isPast(verb);
  return (compound ? second.lower : first?.lower) ?? '';
}

function isPast({ text }: Item): boolean {
  return /^[a-z]+ed$/.test(text) || IRREGULAR_PASTS.has(text);
}

/** Passes over "about", "at least", "more than", "up to" and the like before a number. */
function afterApproximation(items: readonly Item[], start: number): number {
  for (let at = start; at < start + 4; at++) {
    const item = items[at];
    if (item?.class === 'number' || /^(?:half|a|an|one)$/.test(item?.lower ?? '')) return at;
    if (!APPROXIMATIONS.has(item?.lower ?? '')) return start;
  }
  return start;
}

/** How many items a dateline has at most. */
const LONGEST_DATELINE = 14;

/** "OSLO (Reuters) — …": where the words after a place and a dash begin; 0 when there is no dateline. */
function afterDateline(items: readonly Item[]): number {
  const shouted = items[0]?.mention?.kind === 'place' || /^\p{Lu}{3,}$/u.test(items[0]?.text ?? '');
  if (!shouted) return 0;
  for (let at = 1; at < LONGEST_DATELINE; at++) {
    const item = items[at];
    if (item?.class === 'dash') return at + 1;
    if (item && /^(?:auxiliary|pronoun|marks|opener)$/.test(item.class)) return 0;
  }
  return 0;
}
