import { RELATIVES } from '../lexicon/function-words.ts';
import { openingOf, maybePerson } from './chunks.ts';
import { clauseSubject, sharedSubject } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Item } from './frames.ts';
import { beforeInsert, beforeOpenInsert, headOfClause } from './insertions.ts';
import { beforeRelative, phraseBefore } from './relative-clauses.ts';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.ts';

/** The speaker that a cue credits, looking to the left of a verb, and where the phrase begins. */
export function subjectOf(items: readonly Item[], cue: Cue): Phrase | undefined {
  if (cue.frame === 'according') return hearsayOf(items, cue.to + 1);
  if (cue.frame === 'noun') return ownerOf(items, cue.at);
  if (cue.passive) return agentOf(items, cue);
  if (cue.participle) {
    if (/^(?:for|of)$/.test(items[cue.at - 1]?.lower ?? '')) return blamedFor(items, cue.at - 1);
    return (
      quotedAs(items, cue.at) ??
      heardSaying(items, cue.at) ??
      afterParticiple(items, cue.at) ??
      sharedSubject(items, cue.at)
    );
  }
  const at = skipBack(items, cue.at - 1);
  const item = items[at];
  if (!item || item.class === 'marks') return undefined;
  if (item.class === 'and') return sharedSubject(items, at);
  if (item.class === 'preposition')
    return item.lower === 'to' ? sharedSubject(items, at) : undefined;
  if (item.class === 'comma' || item.class === 'dash') {
    if (items[at - 1]?.class === 'marks') return undefined;
    return headOfClause(items, at) ?? beforeInsert(items, at, 0);
  }
  if (item.class !== 'opener')
    return (
      beforeOpenInsert(items, at, cue.to) ?? beforeRelative(items, phraseEndingAt(items, at), at)
    );
  if (RELATIVES.has(item.lower)) return phraseBefore(items, at);
  return /^(?:but|or|then|yet)$/.test(item.lower) ? sharedSubject(items, at) : undefined;
}

/** "according to Kerry", "according to him" */
function hearsayOf(items: readonly Item[], at: number): Phrase | undefined {
  const next = items[at + 1];
  const alone = !next || /^(?:comma|stop|marks)$/.test(next.class);
  const pronoun = items[at]?.class === 'object' || (items[at]?.lower === 'her' && alone);
  return pronoun ? { from: at, to: at, head: 'pronoun', reach: at } : phraseStartingAt(items, at);
}

/** The speaker who stands after an inverted verb: "said Kerry". */
export function invertedSubject(items: readonly Item[], cue: Cue): Phrase | undefined {
  if (cue.frame === 'according' || cue.frame === 'noun' || cue.participle || cue.passive)
    return undefined;
  const phrase = phraseStartingAt(items, cue.to + 1);
  return phrase && items[phrase.from]?.lower === 'it' ? undefined : phrase;
}

/** Passes back over what may stand between subject and verb: adverbs, auxiliaries, times, brackets. */
function skipBack(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (item?.class === 'adverb' || item?.class === 'auxiliary' || item?.lower === 'once') at--;
    else if (item?.lower === 'since' && items[at - 1]?.class === 'auxiliary') at--;
    else if (item?.class === 'close' && openingOf(items, at) < at) at = openingOf(items, at) - 1;
    else if (item?.class === 'possessive' && items[at - 1]?.class === 'pronoun') at--;
    else if (item?.class === 'time') at = beforeTime(items, at);
    else return at;
  }
}

/** Passes back over "on Thursday", "last week", "Sept. 11". */
function beforeTime(items: readonly Item[], from: number): number {
  let at = from - 1;
  while (/^(?:time|joiner|number)$/.test(items[at]?.class ?? '')) at--;
  if (items[at]?.class === 'determiner') at--;
  return /^(?:on|in|at|during|by|earlier|late|early)$/.test(items[at]?.lower ?? '') ? at - 1 : at;
}

/** "Kerry's claim", "his claim" */
function ownerOf(items: readonly Item[], at: number): Phrase | undefined {
  if (items[at - 1]?.class === 'possessive') return phraseEndingAt(items, at - 2);
  return { from: at - 1, to: at - 1, head: 'pronoun', reach: at - 1 };
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
    if (!/^(?:quot|cit|report)(?:ed|es|e|s|ing)$/.test(items[verb]?.lower ?? '')) continue;
    const subject = skipBack(items, verb - 1);
    const passive = items
      .slice(subject + 1, verb)
      .some(({ lower }) => /^(?:was|were|is|are|been)$/.test(lower));
    if (passive) {
      // "Marta Ruiz, the head of the team, was quoted as saying"
      return items[subject]?.class === 'comma'
        ? (headOfClause(items, subject) ?? beforeInsert(items, subject, 0))
        : phraseEndingAt(items, subject);
    }
    if (!/^(?:him|her|them)$/.test(items[verb + 1]?.lower ?? ''))
      return phraseStartingAt(items, verb + 1);
    return { from: verb + 1, to: verb + 1, head: 'pronoun', reach: verb + 1 };
  }
  return undefined;
}

/** "footage of Kerry saying": the person right before the participle, where the words tell of a recording. */
function heardSaying(items: readonly Item[], at: number): Phrase | undefined {
  if (!maybePerson(items[at - 1]) || items[at - 2]?.lower !== 'of') return undefined;
  return { from: at - 1, to: at - 1, head: 'name', reach: at - 1 };
}

/**
 * Who said it in "… attacked Kerry for saying", "Kerry was fined for saying", "Kerry apologised for
 * saying": the one who is blamed, else nobody.
 */
function blamedFor(items: readonly Item[], preposition: number): Phrase | undefined {
  const last = items[preposition - 1];
  if (last?.class === 'object') {
    const at = preposition - 1;
    return { from: at, to: at, head: 'pronoun', reach: at };
  }
  const object = phraseEndingAt(items, preposition - 1);
  const verb = object && items[object.reach - 1];
  const isObject = verb?.class === 'word' && /(?:ed|s)$/.test(verb.lower);
  if (object?.head === 'name' && isObject) return object;
  if (last?.class !== 'word' || !last.lower.endsWith('ed')) return undefined;
  return phraseEndingAt(items, skipBack(items, preposition - 2));
}

/** "After saying “…,” she was …": the participle opens the sentence, its subject follows. */
function afterParticiple(items: readonly Item[], at: number): Phrase | undefined {
  if (at > 2 || (at > 0 && !/^(?:opener|preposition)$/.test(items[at - 1]?.class ?? '')))
    return undefined;
  for (let index = at + 1; index < items.length; index++) {
    if (items[index]?.class === 'stop') return undefined;
    if (items[index]?.class !== 'comma' && !items[index]?.marks?.lastSign) continue;
    const phrase = clauseSubject(items, index + 1, items.length);
    if (phrase) return phrase;
  }
  return undefined;
}
