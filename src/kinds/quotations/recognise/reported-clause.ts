import { CARDINALS } from '../../../text/lexicon/numerals.ts';
import { APPROXIMATIONS, IRREGULAR_PASTS, OPENS_CLAUSE } from '../lexicon/function-words.ts';
import type { Attribution, ReadFrame } from './attribution.ts';
import { endOf } from './clause-end.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './phrases.ts';
import { isVerbal } from './word-class.ts';

/** A description after "according to" and a name has at most so many items. */
const LONGEST_DESCRIPTION = 14;

/** A word that a number in words opens with: "nine", "twenty-five", "half", "a dozen", "hundreds of". */
const OPENS_NUMBER = new RegExp(
  `^(?:half|an?|(?:${[...CARDINALS.keys()].join('|')})(?:-.+)?|(?:dozen|score|hundred|thousand|million|billion)s?)$`,
);

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
  let tied = false;
  if (cue.frame === 'hearer') {
    const hearer = items[at]?.class === 'object' ? at : phraseStartingAt(items, at)?.to;
    if (hearer === undefined) return undefined;
    tied = items.slice(at, hearer).some((item) => item.class === 'preposition');
    at = hearer + 1;
  }
  at = afterAdverbs(items, at);
  const that = thatAfter(items, at, tied);
  if (that !== undefined) {
    return { from: that + 1, to: endOf(items, attributions, attribution, that + 1) };
  }
  const gapped = /^(?:which|who|that|what)$/.test(items[phrase.reach - 1]?.lower ?? '');
  if (cue.frame === 'that' || cue.frame === 'finding' || gapped || !opensClause(items, at))
    return undefined;
  return { from: at, to: endOf(items, attributions, attribution, at) };
}

/** "According to Anna Berg, head of the clinic in Oslo, …": the comma after the description, else the one before. */
function afterDescription(items: readonly Item[], comma: number): number {
  const description = phraseStartingAt(items, comma + 1);
  if (!description) return comma;
  const isCalling = items
    .slice(comma + 1, description.to + 1)
    .some(({ lower }) => /(?:ist|ian|grapher)$/.test(lower));
  if (description.head !== 'role' && !isCalling) return afterRelative(items, comma, description.to);
  let end = description.to + 1;
  while (end - comma < LONGEST_DESCRIPTION && isOfDescription(items[end])) end++;
  return items[end]?.class === 'comma' ? end : comma;
}

/** "According to the fund, a lender that owns two clinics, …": a description with a clause of its own. */
function afterRelative(items: readonly Item[], comma: number, noun: number): number {
  if (!/^an?$/.test(items[comma + 1]?.lower ?? '')) return comma;
  if (!/^(?:that|which|who|whose)$/.test(items[noun + 1]?.lower ?? '')) return comma;
  for (let at = noun + 2; at - comma < LONGEST_DESCRIPTION; at++) {
    if (items[at]?.class === 'comma') return opensClause(items, at + 1) ? at : comma;
  }
  return comma;
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
function thatAfter(items: readonly Item[], from: number, tied: boolean): number | undefined {
  let at = afterInsertion(items, from);
  for (let step = 0; step < 3; step++) {
    if (items[at]?.lower === 'that') {
      // "said in an address that lasted an hour": it tells of the address.
      const next = items[at + 1];
      const tells =
        next?.class === 'auxiliary' || ((step > 0 || tied) && next !== undefined && isPast(next));
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
  if (first.lower === 'it' && !actsNext(items, at + 1)) return false;
  if (first.class === 'pronoun' || first.lower === 'there') return true;
  // "said all there is to say"
  if (
    /^(?:all|much|more|everything|nothing|something)$/.test(first.lower) &&
    opensRelative(items[at + 1])
  )
    return false;
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

/** "said it was", "said it hit", and not "said it better", "said it too". */
function actsNext(items: readonly Item[], from: number): boolean {
  let at = from;
  while (items[at]?.class === 'adverb') at++;
  const item = items[at];
  return item !== undefined && (item.class === 'possessive' || isVerbal(item));
}

function opensRelative(item: Item | undefined): boolean {
  return item?.class === 'pronoun' || /^(?:there|that)$/.test(item?.lower ?? '');
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
    if (item?.class === 'number' || OPENS_NUMBER.test(item?.lower ?? '')) return at;
    if (!APPROXIMATIONS.has(item?.lower ?? '')) return start;
  }
  return start;
}
