import { RELATIVES } from '../lexicon/function-words.ts';
import type { Item } from './frames.ts';
import { phraseEndingAt, type Phrase } from './phrases.ts';
import { isVerbal } from './word-class.ts';

/** How far back the relative pronoun of a clause without commas is looked for. */
const LONGEST_RELATIVE = 16;

/** "a man who works for the city said": the phrase right before the verb belongs to the relative clause. */
export function beforeRelative(
  items: readonly Item[],
  phrase: Phrase | undefined,
  verb: number,
): Phrase | undefined {
  if (!phrase || phrase.head === 'pronoun') return phrase;
  for (let at = verb; at > 0 && verb - at <= LONGEST_RELATIVE; at--) {
    const item = items[at];
    if (!item || /^(?:comma|stop|colon|dash|marks|and)$/.test(item.class)) return phrase;
    // "people whose status the ministry says it ended": the ministry says so.
    if (item.lower === 'whose') return phrase.reach > at + 1 ? phrase : phraseBefore(items, at);
    if (!RELATIVES.has(item.lower) || item.class !== 'opener') {
      if (item.class === 'opener') return phrase;
      continue;
    }
    const next = items[at + 1];
    const acts =
      item.lower === 'who' ||
      (next !== undefined && isVerbal(next) && !isSubject(items, at + 1, verb));
    const plain =
      /^(?:word|auxiliary|adverb)$/.test(next?.class ?? '') && next?.text === next?.lower;
    return acts && plain ? phraseBefore(items, at) : phrase;
  }
  return phrase;
}

/** "that villagers had asked": a plural right before the verb or its auxiliary is no verb itself. */
function isSubject(items: readonly Item[], at: number, last: number): boolean {
  return at === last || items[at + 1]?.class === 'auxiliary';
}

/** "who said", ", who said": the phrase before the relative pronoun, or the name at its end. */
export function phraseBefore(items: readonly Item[], at: number): Phrase | undefined {
  const last = items[at - 1]?.class === 'comma' ? at - 2 : at - 1;
  const phrase = phraseEndingAt(items, last);
  if (phrase?.head !== 'other' || items[last]?.class !== 'name') return phrase;
  return { from: last, to: last, head: 'name', reach: last };
}
