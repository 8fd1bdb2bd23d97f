import type { Attribution } from './attribution.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './phrases.ts';

/** True when the words that the cue reports follow it: "said he …", "said that …", "said: “…”". */
export function reportsMore(
  items: readonly Item[],
  { cue, phrase, inverted }: Attribution,
): boolean {
  if (cue.frame === 'according')
    return items[phrase.to + 1]?.class === 'comma' && !describesToEnd(items, cue.at, phrase.to + 1);
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

/** ", according to Anna Berg, an engineer.": after a comma, and only a description follows. */
function describesToEnd(items: readonly Item[], cue: number, comma: number): boolean {
  if (items[cue - 1]?.class !== 'comma' || items[comma]?.class !== 'comma') return false;
  if (items[comma + 1]?.class !== 'determiner') return false;
  const description = phraseStartingAt(items, comma + 1);
  const next = description && items[description.to + 1];
  return description?.head === 'role' && (!next || next.class === 'stop');
}
