import type { Attribution, ReadFrame } from './attribution.ts';
import { subjectOf } from './subject.ts';
import { isHardlyAnybody } from './rivals.ts';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.ts';

/** How many items lie at most between a cue and the words that name a second source. */
const REACH = 30;

/**
 * Those through whom the words of an attribution came, nearest first: "the UN said, citing local
 * officials", "Tass quoted him as saying", "According to Tass, Putin said", "Putin said that …, Tass
 * reported".
 */
export function viaOf(frame: ReadFrame, own: Attribution): Phrase[] {
  const { items } = frame;
  const { cue, phrase } = own;
  const quoted = (items[cue.at]?.lower.startsWith('quot') ?? false) && phrase.from > cue.at;
  const found = quoted
    ? [subjectOf(items, cue)]
    : cue.participle && items[cue.at - 1]?.lower === 'as'
      ? [quoter(items, cue.at)]
      : [];
  const from = Math.min(phrase.to, cue.to) + 1;
  for (let at = from; at < items.length && at - cue.to <= REACH; at++) {
    if (!/^(?:citing|quoting)$/.test(items[at]?.lower ?? '')) continue;
    const second = phraseStartingAt(items, at + 1);
    // "worth quoting whole"
    if (second && !isHardlyAnybody(items, second)) found.push(second);
  }
  found.push(
    ...frame.attributions.filter((one) => passesOn(frame, own, one)).map((one) => one.phrase),
  );
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

/** "According to Tass, Putin said …" and "Putin said …, Tass reported": it frames the whole sentence. */
function passesOn({ items }: ReadFrame, own: Attribution, other: Attribution): boolean {
  if (other === own || other.cue.participle || own.cue.frame === 'according') return false;
  if (other.cue.at < own.cue.at)
    return (
      other.cue.frame === 'according' &&
      other.cue.at <= 1 &&
      items[other.phrase.to + 1]?.class === 'comma'
    );
  return !own.inverted && endsSentence(items, other);
}

/** ", Tass reported." / ", according to Tass.": after a comma or marked words, and nothing follows. */
export function endsSentence(items: ReadFrame['items'], other: Attribution): boolean {
  const after = other.cue.frame === 'according' || other.inverted;
  const start = after ? other.cue.at : other.phrase.reach;
  const before = items[start - 1]?.class;
  if (before !== 'comma' && !(before === 'marks' && other.cue.frame === 'according')) return false;
  const end = after ? other.phrase.to : other.cue.to;
  return items
    .slice(end + 1)
    .every(({ class: one }) => /^(?:stop|time|adverb|preposition|determiner)$/.test(one));
}
