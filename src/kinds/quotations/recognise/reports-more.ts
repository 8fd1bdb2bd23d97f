import type { Attribution } from './attribution.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './phrases.ts';

/** True when the words that the cue reports follow it: "said he …", "said that …", "said: “…”". */
export function reportsMore(
  items: readonly Item[],
  { cue, phrase, inverted }: Attribution,
): boolean {
  if (cue.frame === 'according') return items[phrase.to + 1]?.class === 'comma';
  let at = (inverted ? phrase.to : cue.to) + 1;
  if (cue.frame === 'hearer' && !inverted) at = (phraseStartingAt(items, at)?.to ?? at - 1) + 1;
  while (items[at]?.class === 'adverb' || items[at]?.class === 'time') at++;
  const next = items[at];
  return (
    next !== undefined &&
    !/^(?:stop|preposition|comma)$/.test(next.class) &&
    !/^(?:as|when|after|before|while|during)$/.test(next.lower)
  );
}
