import { RELATIVES } from '../lexicon/function-words.ts';
import type { Cue } from './cues.ts';
import type { Item } from './frames.ts';
import { openingOf, phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.ts';

/** How far back a comma that opens an inserted clause is looked for. */
const LONGEST_INSERT = 40;

/** The subject to the left of a verb of speech, and where its clause begins. */
export function subjectOf(items: readonly Item[], cue: Cue): Phrase | undefined {
  if (cue.frame === 'according') return phraseStartingAt(items, cue.to + 1);
  if (cue.frame === 'noun') return ownerOf(items, cue.at);
  if (cue.passive) return agentOf(items, cue);
  if (cue.participle) return quotedAs(items, cue.at) ?? sharedSubject(items, cue.at);
  const at = skipBack(items, cue.at - 1);
  const item = items[at];
  if (!item) return undefined;
  if (item.lower === 'to' && item.class === 'preposition') return sharedSubject(items, at);
  switch (item.class) {
    case 'and':
      return sharedSubject(items, at);
    case 'opener':
      if (RELATIVES.has(item.lower)) return antecedent(items, at);
      return /^(?:but|or|then|yet)$/.test(item.lower) ? sharedSubject(items, at) : undefined;
    case 'comma':
    case 'dash':
      return items[at - 1]?.class === 'marks' ? undefined : beforeInsert(items, at, 0);
    case 'marks':
      return undefined;
    default:
      return phraseEndingAt(items, at);
  }
}

/** The subject that stands after an inverted verb: "said Kerry". */
export function invertedSubject(items: readonly Item[], cue: Cue): Phrase | undefined {
  if (cue.frame === 'according' || cue.frame === 'noun' || cue.participle || cue.passive)
    return undefined;
  const phrase = phraseStartingAt(items, cue.to + 1);
  if (!phrase || (phrase.head === 'pronoun' && items[phrase.from]?.lower === 'it'))
    return undefined;
  return phrase;
}

/** Passes back over what may stand between subject and verb: adverbs, auxiliaries, times, brackets. */
function skipBack(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (item?.class === 'adverb' || item?.class === 'auxiliary') at--;
    else if (item?.class === 'close' && openingOf(items, at) < at) at = openingOf(items, at) - 1;
    else if (item?.class === 'time') {
      at--;
      while (
        items[at]?.class === 'time' ||
        items[at]?.class === 'point' ||
        items[at]?.class === 'number'
      )
        at--;
      if (
        items[at]?.class === 'determiner' ||
        items[at]?.lower === 'last' ||
        items[at]?.lower === 'next'
      )
        at--;
      if (/^(?:on|in|at|during|by)$/.test(items[at]?.lower ?? '')) at--;
    } else return at;
  }
}

/** The speaker before an insertion that ends with the comma or dash at `comma`. */
function beforeInsert(items: readonly Item[], comma: number, depth: number): Phrase | undefined {
  if (depth > 4) return undefined;
  let open = comma - 1;
  while (open >= 0 && comma - open <= LONGEST_INSERT) {
    const item = items[open];
    if (item?.class === 'comma' || item?.class === 'dash') break;
    if (item?.class === 'stop' || item?.class === 'colon') return undefined;
    open--;
  }
  if (open < 1 || comma - open > LONGEST_INSERT) return undefined;
  const outer = phraseEndingAt(items, open - 1);
  if (outer?.head === 'name') return outer;
  const named = phraseEndingAt(items, comma - 1);
  if (
    named?.head === 'name' &&
    named.reach === open + 1 &&
    items[named.name ?? -1]?.mention?.kind === 'person' &&
    outer
  ) {
    return { ...named, reach: outer.reach };
  }
  const start = outer ? outer.reach : open;
  const further =
    items[start - 1]?.class === 'comma' || !outer
      ? beforeInsert(items, outer ? start - 1 : open, depth + 1)
      : undefined;
  return further?.head === 'name' ? further : (outer ?? further);
}

/** "who said": the phrase before the relative pronoun. */
function antecedent(items: readonly Item[], at: number): Phrase | undefined {
  const comma = items[at - 1]?.class === 'comma';
  return phraseEndingAt(items, comma ? at - 2 : at - 1);
}

/** "Kerry's claim", "his claim" */
function ownerOf(items: readonly Item[], at: number): Phrase | undefined {
  const before = items[at - 1];
  if (before?.class === 'determiner')
    return { from: at - 1, to: at - 1, head: 'pronoun', reach: at - 1 };
  return phraseEndingAt(items, at - 2);
}

/** "was accused by Kerry of …" */
function agentOf(items: readonly Item[], cue: Cue): Phrase | undefined {
  for (let at = cue.to + 1; at < items.length && at < cue.to + 12; at++) {
    if (items[at]?.lower === 'by') return phraseStartingAt(items, at + 1);
    if (items[at]?.class === 'stop' || items[at]?.class === 'comma') break;
  }
  return undefined;
}

/** "was quoted as saying", "quoted him as saying": whoever is quoted. */
function quotedAs(items: readonly Item[], at: number): Phrase | undefined {
  if (items[at - 1]?.lower !== 'as') return undefined;
  for (let verb = at - 2; verb >= 0 && at - verb < 14; verb--) {
    if (!/^(?:quoted|cited|quotes|cites|quoting|citing|reported)$/.test(items[verb]?.lower ?? ''))
      continue;
    if (skipBack(items, verb - 1) < verb - 1 || verb === at - 2) {
      const subject = skipBack(items, verb - 1);
      const passive = items
        .slice(subject + 1, verb)
        .some((item) => /^(?:was|were|is|are|been)$/.test(item.lower));
      if (passive) return phraseEndingAt(items, subject);
    }
    const object = items[verb + 1];
    if (/^(?:him|her|them)$/.test(object?.lower ?? ''))
      return { from: verb + 1, to: verb + 1, head: 'pronoun', reach: verb + 1 };
    return phraseStartingAt(items, verb + 1);
  }
  return undefined;
}

/** The subject that a second verb or a participle shares: that of the nearest clause before it. */
export function sharedSubject(items: readonly Item[], before: number): Phrase | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const item = items[at];
    const opens =
      item?.class === 'stop' ||
      item?.class === 'colon' ||
      /^(?:but|while|whereas)$/.test(item?.lower ?? '') ||
      (item?.class === 'and' && items[at - 1]?.class === 'comma');
    if (opens) {
      const phrase = clauseSubject(items, at + 1, before);
      if (phrase && phrase.head !== 'other') return phrase;
    }
    if (item?.lower === 'who') return antecedent(items, at);
  }
  return clauseSubject(items, 0, before);
}

/** The subject of the clause that begins at `from`: its first phrase after any opening insertion. */
export function clauseSubject(
  items: readonly Item[],
  from: number,
  before: number,
): Phrase | undefined {
  let at = from;
  for (let step = 0; step < 4 && at < before; step++) {
    while (at < before && /^(?:adverb|and|comma|marks|dash|time)$/.test(items[at]?.class ?? ''))
      at++;
    if (/^(?:but|so|yet|then)$/.test(items[at]?.lower ?? '')) at++;
    const item = items[at];
    if (!item || at >= before) return undefined;
    const opening =
      item.class === 'preposition' ||
      item.class === 'opener' ||
      (item.class === 'word' && /(?:ing|ed)$/.test(item.lower) && step === 0);
    if (!opening) {
      const phrase = phraseStartingAt(items, at);
      return phrase && phrase.to < before ? phrase : undefined;
    }
    while (at < before && items[at]?.class !== 'comma') at++;
  }
  return undefined;
}
