import type { Attribution } from './attribution.ts';
import { withoutTail } from './clause-tail.ts';
import type { Item } from './frames.ts';
import { endsSentence } from './via.ts';
import { isVerbal } from './word-class.ts';

/**
 * The last item of the clause that begins at item `from`: that of the sentence, or the one before
 * the next report by the same subject, or before a tail that may be the article's own.
 */
export function endOf(
  items: readonly Item[],
  attributions: readonly Attribution[],
  own: Attribution,
  from: number,
): number {
  const opening = own.cue.participle && own.cue.at <= 1;
  const relative =
    opening || items.slice(own.phrase.to, own.cue.at).some(({ lower }) => lower === 'who');
  let end = items.length - 1;
  for (const other of attributions) {
    if (other.cue.at < from) continue;
    const begins = beginningOf(items, own, other);
    if (begins !== undefined) end = Math.min(end, begins - 1);
  }
  let verb = false;
  for (let at = from; at <= end; at++) {
    const item = items[at];
    verb ||= item !== undefined && isVerbal(item) && !isPlural(items, at, from);
    if (item?.text === ';' || (relative && verb && item?.class === 'comma')) end = at - 1;
    // What a colon and marks go on with is a quotation of its own.
    if (item?.class === 'colon' && items[at + 1]?.class === 'marks') end = at - 1;
  }
  end = withoutTail(items, from, end);
  while (end >= from && /^(?:stop|comma|dash|and)$/.test(items[end]?.class ?? '')) end--;
  return end;
}

/** "residents", "the works": a word in "s" at the head of a clause or after an article is hardly its verb. */
function isPlural(items: readonly Item[], at: number, from: number): boolean {
  if (!items[at]?.lower.endsWith('s') || items[at]?.class !== 'word') return false;
  return (
    at === from || /^(?:determiner|number|possessive|preposition)$/.test(items[at - 1]?.class ?? '')
  );
}

/**
 * Where a second report begins that is not part of the first: "and asserted", ", adding", ", while
 * Lavrov said", ", Tass reported".
 */
function beginningOf(
  items: readonly Item[],
  own: Attribution,
  other: Attribution,
): number | undefined {
  if (other.phrase.from !== own.phrase.from && endsSentence(items, other)) {
    const after = other.cue.frame === 'according' || other.inverted;
    const start = after ? other.cue.at : other.phrase.reach;
    return items[start - 1]?.class === 'comma' ? start - 1 : start;
  }
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
