import type { Quotation, Speaker } from '../../../model/statement.ts';
import type { Span } from '../../../model/span.ts';
import { APPROXIMATIONS, OPENS_CLAUSE } from '../lexicon/function-words.ts';
import { SOFT_VERBS, UNREPORTING_VERBS, WEAK_VERBS } from '../lexicon/speech-verbs.ts';
import type { Attribution, ReadFrame } from './attribution.ts';
import { reportsMore, type Credit } from './credit.ts';
import type { Item } from './frames.ts';
import { cueSpan } from './marked.ts';
import { phraseStartingAt } from './phrases.ts';

/** Fewer words than this are no clause. */
const FEWEST = 3;

/** The first and last item of the reported words. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The indirect quotations of a text: the clauses that the article reports without marks ("Kerry said
 * that …", "…, Kerry said", "according to Kerry, …"). A clause may hold marked words; one that is
 * nothing but marked words is left to them.
 */
export function indirectQuotations(
  text: string,
  frames: readonly ReadFrame[],
  speakerOf: (credit: Credit) => Speaker | null,
): Quotation[] {
  return frames.flatMap((frame, index) =>
    clausesOf(frame).flatMap(({ attribution, range }): Quotation[] => {
      const span = spanOf(frame.items, range);
      if (!span) return [];
      const credit = { frame: index, who: attribution.phrase, attribution, rule: 'reported' };
      return [
        {
          ...span,
          exact: text.slice(span.start, span.end),
          mode: 'indirect',
          cue: cueSpan(text, frame, attribution.cue),
          speaker: speakerOf(credit),
          rule: 'reported-clause',
        },
      ];
    }),
  );
}

function clausesOf(frame: ReadFrame): { attribution: Attribution; range: Range }[] {
  const clauses: { attribution: Attribution; range: Range }[] = [];
  for (const attribution of frame.attributions) {
    if (!reports(frame, attribution)) continue;
    const range =
      clauseAfter(frame, attribution) ?? clauseBefore(frame, attribution, clauses.at(-1)?.range);
    if (range) clauses.push({ attribution, range });
  }
  return clauses;
}

/** Keeps out what is denied, only wished, conditional, or said by a thing. */
function reports({ items }: ReadFrame, { cue, phrase }: Attribution): boolean {
  if (cue.frame === 'marks' || cue.frame === 'noun') return false;
  const verb = items[cue.at]?.lower ?? '';
  if (UNREPORTING_VERBS.has(verb) || SOFT_VERBS.has(verb)) return false;
  const thing = phrase.head === 'other' || items[phrase.from]?.lower === 'it';
  if (thing && WEAK_VERBS.has(verb)) return false;
  if (
    phrase.head === 'pronoun' &&
    !/^(?:he|she|they|it|him|her|them)$/.test(items[phrase.from]?.lower ?? '')
  )
    return false;
  if (items[cue.at - 1]?.lower === 'to') return false;
  if (/^(?:say|tell)$/.test(verb) && phrase.head === 'name' && !phrase.several) return false;
  const between = items.slice(Math.min(phrase.to, cue.at), cue.at);
  if (
    between.some(({ lower }) =>
      /^(?:not|never|.*n['’]t|cannot|must|should|could|can|may|might)$/.test(lower),
    )
  )
    return false;
  return !/^(?:if|whether|unless|as|than)$/.test(items[phrase.reach - 1]?.lower ?? '');
}

/** Kerry said (that) … */
function clauseAfter(
  { items, attributions }: ReadFrame,
  attribution: Attribution,
): Range | undefined {
  const { cue, phrase, inverted } = attribution;
  if (inverted) return undefined;
  if (cue.frame === 'according') {
    const comma = phrase.to + 1;
    return cue.at <= 1 && items[comma]?.class === 'comma'
      ? { from: comma + 1, to: endOf(items, attributions, attribution) }
      : undefined;
  }
  let at = cue.to + 1;
  if (cue.frame === 'hearer') {
    const hearer = items[at]?.class === 'object' ? at : phraseStartingAt(items, at)?.to;
    if (hearer === undefined) return undefined;
    at = hearer + 1;
  }
  at = afterAdverbs(items, at);
  const that = thatAfter(items, at);
  if (that !== undefined) return { from: that + 1, to: endOf(items, attributions, attribution) };
  const gapped = /^(?:which|who|that|what)$/.test(items[phrase.reach - 1]?.lower ?? '');
  if (cue.frame === 'that' || cue.frame === 'finding' || gapped || !opensClause(items, at))
    return undefined;
  return { from: at, to: endOf(items, attributions, attribution) };
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
  let at = from;
  for (let step = 0; step < 3; step++) {
    if (items[at]?.lower === 'that') return items[at + 1]?.class === 'auxiliary' ? undefined : at;
    if (items[at]?.class !== 'preposition') return undefined;
    const next = items[at + 1]?.class === 'time' ? at + 1 : phraseStartingAt(items, at + 1)?.to;
    if (next === undefined) return undefined;
    at = next + 1;
    at = afterAdverbs(items, at);
  }
  return undefined;
}

/** A clause without "that" must show a subject and a verb. */
function opensClause(items: readonly Item[], start: number): boolean {
  const at = afterApproximation(items, start);
  const first = items[at];
  if (!first) return false;
  if (first.class === 'pronoun' || first.lower === 'there') return true;
  if (!/^(?:name|word|determiner|number)$/.test(first.class)) return false;
  const plain = first.class === 'word' && first.text === first.lower && !first.lower.endsWith('s');
  for (let index = at + 1; index < items.length && index < at + 16; index++) {
    const item = items[index];
    if (item?.class === 'auxiliary') return true;
    if (/^(?:stop|comma|opener|dash)$/.test(item?.class ?? '')) return false;
    const verb = item?.class === 'word' && /^[a-z]+(?:ed|s)$/.test(item.text);
    if (verb && !plain && index > at + 1) return true;
  }
  return false;
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

/** The end of a clause: the end of the sentence, or where the next report by its own subject begins. */
function endOf(
  items: readonly Item[],
  attributions: readonly Attribution[],
  own: Attribution,
): number {
  const opening = own.cue.participle && own.cue.at <= 1;
  const relative =
    opening || items.slice(own.phrase.to, own.cue.at).some(({ lower }) => lower === 'who');
  let end = items.length - 1;
  for (const other of attributions) {
    if (other.cue.at <= own.cue.at) continue;
    const begins = beginningOf(items, own, other);
    if (begins !== undefined) end = Math.min(end, begins - 1);
  }
  for (let at = own.cue.to + 1; at <= end; at++) {
    const item = items[at];
    if (item?.text === ';' || (relative && item?.class === 'comma')) end = at - 1;
  }
  while (end > own.cue.to && /^(?:stop|comma|dash|and)$/.test(items[end]?.class ?? '')) end--;
  return end;
}

/** Where a second report begins that is not part of the first: "and asserted", ", adding", ", while Lavrov said". */
function beginningOf(
  items: readonly Item[],
  own: Attribution,
  other: Attribution,
): number | undefined {
  if (other.phrase.from <= own.cue.at) {
    let at = other.cue.at;
    while (at > own.cue.to && /^(?:adverb|auxiliary)$/.test(items[at - 1]?.class ?? '')) at--;
    return /^(?:and|comma|opener|dash)$/.test(items[at - 1]?.class ?? '') ? at - 1 : undefined;
  }
  const before = items[other.phrase.reach - 1];
  if (/^(?:while|but|whereas|although|though)$/.test(before?.lower ?? ''))
    return other.phrase.reach - 1;
  return before?.class === 'and' && items[other.phrase.reach - 2]?.class === 'comma'
    ? other.phrase.reach - 2
    : undefined;
}

/** …, Kerry said / …, said Kerry / … according to Kerry */
function clauseBefore(
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
  let from = taken ? taken.to + 1 : 0;
  while (
    /^(?:and|comma|stop|marks|dash)$/.test(items[from]?.class ?? '') ||
    /^(?:but|yet|so)$/.test(items[from]?.lower ?? '')
  )
    from++;
  const to = parted ? start - 2 : start - 1;
  return from < to && items.slice(from, to + 1).some(isVerbal) ? { from, to } : undefined;
}

/** As far as the form tells, a verb. */
function isVerbal(item: Item): boolean {
  return (
    item.class === 'auxiliary' || (item.class === 'word' && /^[a-z]+(?:ed|s|ing)$/.test(item.text))
  );
}

function spanOf(items: readonly Item[], { from, to }: Range): Span | undefined {
  const range = items.slice(from, to + 1);
  const words = range.reduce(
    (sum, item) =>
      sum + (item.marks ? 0 : /^(?:comma|stop|dash|sign|joiner)$/.test(item.class) ? 0 : 1),
    0,
  );
  const first = range[0];
  const last = range.at(-1);
  if (!first || !last || words < FEWEST) return undefined;
  return { start: first.start, end: last.end };
}
