import { TAIL_OPENERS, TAIL_PHRASES, TIME_LENGTHS } from '../lexicon/clause-tails.ts';
import { IRREGULAR_PASTS } from '../lexicon/function-words.ts';
import type { Item } from './frames.ts';
import { isVerbal } from './word-class.ts';

/** How far after a comma the word that opens the tail may stand: "a few hours after". */
const LONGEST_LENGTH = 5;

/**
 * The last item of a reported clause without a tail that may be the article's own: what follows a
 * comma and "after", "as", "which", "even as", "a day after", a single dash, or describes the name at
 * its end ("Kerry said Aleppo must not fall[, after …]"). An insertion in the middle stays: the
 * clause goes on after it.
 */
export function withoutTail(items: readonly Item[], from: number, end: number): number {
  let verb = false;
  for (let at = from; at <= end; at++) {
    const item = items[at];
    if (!item) break;
    verb ||= isVerbal(item) || item.class === 'pronoun';
    if (item.class === 'close' && !opensWithin(items, from, at)) return at - 1;
    if (!verb || at - from < 3) continue;
    if (item.class === 'dash' ? !closesDash(items, at, end) : opensTail(items, at, end)) {
      return at - 1;
    }
  }
  return end;
}

/** True when the words after a comma, up to the item at `end`, may be the article's own. */
export function opensTail(items: readonly Item[], comma: number, end: number): boolean {
  if (items[comma]?.class !== 'comma' || goesOn(items, comma, end)) return false;
  // "would" after a report in the past is a "will" of the speaker's own.
  if (items.slice(comma, end + 1).some(({ lower }) => lower === 'would')) return false;
  const [first, second] = [items[comma + 1], items[comma + 2]];
  if (!first) return false;
  if (TAIL_OPENERS.has(first.lower)) return true;
  if (TAIL_PHRASES.some(([a, b]) => first.lower === a && second?.lower === b)) return true;
  if (first.class === 'adverb' && second?.class === 'word' && second.lower.endsWith('ing'))
    return true;
  if (first.class === 'and' && isDone(items, comma + 2)) return true;
  return isLengthOfTime(items, comma + 1) || describesName(items, comma, end);
}

/** ", and classified the crime as …": a past with its object, which the subject of the article's sentence may have as well. */
function isDone(items: readonly Item[], from: number): boolean {
  let at = from;
  while (items[at]?.class === 'adverb') at++;
  const [verb, next] = [items[at], items[at + 1]];
  if (verb?.class !== 'word' || verb.text !== verb.lower) return false;
  if (!verb.lower.endsWith('ed') && !IRREGULAR_PASTS.has(verb.lower)) return false;
  return /^(?:determiner|name|number|pronoun|object|preposition)$/.test(next?.class ?? '');
}

/** "a day after", "hours later", "just two weeks before" */
function isLengthOfTime(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LENGTH; at++) {
    if (!TIME_LENGTHS.has(items[at]?.lower ?? '')) continue;
    return /^(?:after|before|earlier|later|ago)$/.test(items[at + 1]?.lower ?? '');
  }
  return false;
}

/** ", the existing alliance of 28 countries": an apposition to the name before it, to the end. */
function describesName(items: readonly Item[], comma: number, end: number): boolean {
  if (items[comma - 1]?.class !== 'name') return false;
  if (!/^(?:the|a|an)$/.test(items[comma + 1]?.lower ?? '')) return false;
  const tail = items.slice(comma + 1, end + 1);
  return !tail.some(
    (item) => item.class === 'and' || item.lower === 'or' || item.class === 'comma',
  );
}

/** True when a later comma ends an insertion and the clause goes on with its verb. */
function goesOn(items: readonly Item[], comma: number, end: number): boolean {
  for (let at = comma + 2; at < end; at++) {
    if (items[at]?.class === 'stop') return false;
    if (items[at]?.class !== 'comma') continue;
    let next = at + 1;
    while (items[next]?.class === 'adverb') next++;
    if (resumes(items[next], items[next + 1])) return true;
  }
  return false;
}

/** A verb with its subject before it, and no plural ("mostly foreigners") or participle ("backed by"). */
function resumes(item: Item | undefined, next: Item | undefined): boolean {
  if (!item || !isVerbal(item) || item.lower.endsWith('ing')) return false;
  if (item.class === 'auxiliary' || !/(?:s|ed)$/.test(item.lower)) return true;
  return item.lower.endsWith('ed')
    ? next?.lower !== 'by'
    : /^(?:determiner|name|number|pronoun)$/.test(next?.class ?? '');
}

/** "— if it ever comes — …": a second dash closes the insertion; "--" is a single one. */
function closesDash(items: readonly Item[], dash: number, end: number): boolean {
  for (let at = dash + 2; at < end; at++) if (items[at]?.class === 'dash') return true;
  return items.slice(0, Math.max(0, dash - 1)).some((item) => item.class === 'dash');
}

function opensWithin(items: readonly Item[], from: number, close: number): boolean {
  for (let at = close - 1; at >= from; at--) if (items[at]?.class === 'open') return true;
  return false;
}
