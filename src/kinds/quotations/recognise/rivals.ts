import { TIME_LENGTHS } from '../lexicon/clause-tails.ts';
import { SOFT_VERBS } from '../lexicon/verb-senses.ts';
import type { Attribution, ReadFrame } from './attribution.ts';
import { ENOUGH_WORDS } from './marks.ts';
import { reportsMore } from './reports-more.ts';
import type { Item } from './frames.ts';
import type { Phrase } from './phrases.ts';

/** How many items may lie between a cue and a word or two in marks that it credits. */
const NEAR = 15;

/**
 * True when another reading competes with a credit after the words: the sentence has a credit before
 * them, and this one goes on to report words of its own (“A,” Lavrov said that B), or its verb has an
 * object of its own (“A”, the fair revealed its programme).
 */
export function rivalsAfter(
  { items, attributions }: ReadFrame,
  at: number,
  own: Attribution,
): boolean {
  if (!reportsMore(items, own)) return false;
  if (takesObject(items, own)) return true;
  return attributions.some(
    ({ cue, phrase }) => cue.at < at && !cue.participle && phrase.from !== own.phrase.from,
  );
}

function takesObject(items: readonly Item[], { cue, inverted }: Attribution): boolean {
  if (inverted || cue.frame !== 'that' || items[cue.to + 1]?.class !== 'determiner') return false;
  const object = items.slice(cue.to + 2, cue.to + 5);
  return !object.some(
    (item) => item.class === 'time' || TIME_LENGTHS.has(item.lower) || item.lower === 'time',
  );
}

/**
 * True when another reading competes with a credit before the words: somebody else acts in between
 * ("…, while a doctor put them at “…”"), or a word or two in marks are not what the cue takes ("the
 * cleric's “debt” sermon", "announced the “Stay” festival").
 */
export function rivalsBefore(
  { items }: ReadFrame,
  at: number,
  { cue, nested }: Attribution,
): boolean {
  if (asksWhether(items, cue.at)) return true;
  // "Kerry said that villagers had asked for a wall “for eleven years”": his words or theirs.
  if (nested && cue.frame === 'marks' && items[cue.to + 1]?.lower === 'for') return true;
  const between = items.slice(cue.to + 1, at);
  if (between.some((item, index) => contrasts(item, between[index + 1]))) return true;
  if ((items[at]?.marks?.words ?? 0) >= ENOUGH_WORDS) return false;
  if (items[at - 1]?.class === 'possessive') return true;
  if (cue.frame === 'marks' || cue.frame === 'noun' || cue.frame === 'according')
    return between.length > NEAR;
  if (between.some(({ lower }) => lower === 'that') || between.length === 0) return false;
  const takesClause = cue.frame !== 'that' && cue.frame !== 'finding';
  return takesClause ? between.length > NEAR : items[at - 1]?.class === 'determiner';
}

/** "Does the envoy agree that it is “dead”?": whether anybody says so is only asked. */
function asksWhether(items: readonly Item[], cue: number): boolean {
  return items[0]?.class === 'auxiliary' && cue > 0 && items.at(-1)?.text === '?';
}

function contrasts(item: Item, next: Item | undefined): boolean {
  if (item.text === ';') return true;
  if (!/^(?:while|whereas)$/.test(item.lower) || next?.lower.endsWith('ing')) return false;
  return /^(?:determiner|name|word)$/.test(next?.class ?? '');
}

/**
 * True when marked words stand inside the clause that an earlier report of the sentence opens, so that
 * a credit at their end only passes them on: "Kerry said the plan was “dead”, a newspaper reported".
 */
export function governs(
  { items }: ReadFrame,
  at: number,
  { cue, inverted, phrase }: Attribution,
): boolean {
  if (!/^(?:clause|that|hearer|marks)$/.test(cue.frame) || inverted || cue.participle) return false;
  // "the loopholes he cited are “…”": a clause that only describes.
  const describes = phrase.head === 'other' || items[cue.to + 1]?.class === 'auxiliary';
  if (cue.frame === 'marks' && describes) return false;
  if (SOFT_VERBS.has(items[cue.at]?.lower ?? '')) return false;
  const between = items.slice(cue.to + 1, at);
  const before = between.at(-1);
  if (!before || /^(?:comma|colon|dash|marks)$/.test(before.class)) return false;
  if (cue.frame === 'that' && !between.some(({ lower }) => lower === 'that')) return false;
  return !between.some(
    (item, index) => item.class === 'stop' || contrasts(item, between[index + 1]),
  );
}

/** True for a lone noun that is hardly anybody: no article, no plural, nobody's role. */
export function isHardlyAnybody(items: readonly Item[], { from, to, head }: Phrase): boolean {
  const [first, last] = [items[from], items[to]];
  if (head !== 'other' || first?.class !== 'word' || first.text !== first.lower) return false;
  return !last?.lower.endsWith('s') || from < to;
}
