import type { Attribution, ReadFrame } from './attribution.ts';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.ts';

/** How many items lie at most between a cue and the words that name a second source. */
const REACH = 30;

/**
 * Those through whom the words of an attribution came, nearest first: "the UN said, citing local
 * officials", "Tass quoted him as saying", "was quoted as saying by Tass".
 */
export function viaOf({ items }: ReadFrame, { cue, phrase }: Attribution): Phrase[] {
  const found = cue.participle && items[cue.at - 1]?.lower === 'as' ? [quoter(items, cue.at)] : [];
  for (let at = cue.to + 1; at < items.length && at - cue.to <= REACH; at++) {
    if (items[at]?.lower === 'citing') found.push(phraseStartingAt(items, at + 1));
  }
  return found.filter((one) => one !== undefined).filter((one) => one.from !== phrase.from);
}

/** Who quotes, in "Tass quoted him as saying" and "he was quoted as saying by Tass". */
function quoter(items: ReadFrame['items'], saying: number): Phrase | undefined {
  const next = items[saying + 1];
  if (next?.lower === 'by') return phraseStartingAt(items, saying + 2);
  for (let at = saying - 2; at > 0 && saying - at < 14; at--) {
    if (!/^(?:quot|cit)(?:ed|es|e|ing)$/.test(items[at]?.lower ?? '')) continue;
    return items[at - 1]?.class === 'auxiliary' ? undefined : phraseEndingAt(items, at - 1);
  }
  return undefined;
}
