import type { Attribution, ReadFrame } from './attribution.ts';
import type { Item } from './frames.ts';
import type { Marks } from './marks.ts';
import { clauseSubject } from './subject.ts';
import type { Phrase } from './phrases.ts';
import { WORK_NOUNS } from '../lexicon/roles.ts';

/** Who is credited with marked words, and by what. */
export interface Credit {
  readonly frame: number;
  readonly phrase: Phrase;
  readonly attribution: Attribution | undefined;
  readonly rule: string;
}

/** How many words make marked words a quotation even where nobody is credited. */
export const ENOUGH_WORDS = 4;

/** Credits the marked words at item `at` of a frame by what stands in the same frame. */
export function creditInFrame(frame: ReadFrame, index: number, at: number): Credit | undefined {
  const after = attributionAfter(frame, at);
  if (after)
    return { frame: index, phrase: after.phrase, attribution: after, rule: 'credited-after' };
  const before = attributionBefore(frame, at);
  if (before)
    return { frame: index, phrase: before.phrase, attribution: before, rule: 'credited-before' };
  return undefined;
}

/** “…,” Kerry said / “…,” said Kerry / “…,” according to Kerry */
function attributionAfter({ items, attributions }: ReadFrame, at: number): Attribution | undefined {
  const marks = items[at]?.marks;
  if (!marks) return undefined;
  let from = at + 1;
  const parted = /^(?:comma|dash)$/.test(items[from]?.class ?? '');
  if (parted) from++;
  if (!parted && !marks.lastSign && (at > 0 || marks.words < ENOUGH_WORDS)) return undefined;
  const next = attributions.find(({ cue }) => cue.at >= from);
  if (!next || next.cue.participle) return undefined;
  for (let index = from; index < next.cue.at; index++)
    if (items[index]?.class === 'marks') return undefined;
  const start = next.inverted || next.cue.frame === 'according' ? next.cue.at : next.phrase.reach;
  return start >= from && items.slice(from, start).every(isPassedOver) ? next : undefined;
}

function isPassedOver(item: Item): boolean {
  return (
    item.class === 'adverb' ||
    item.class === 'time' ||
    item.lower === 'as' ||
    item.class === 'comma'
  );
}

/** Kerry said: “…” / Kerry called it “…” */
function attributionBefore(
  { items, attributions }: ReadFrame,
  at: number,
): Attribution | undefined {
  const marks = items[at]?.marks;
  const before = attributions.findLast(({ cue }) => cue.at < at);
  if (!marks || !before) return undefined;
  if (marks.words >= ENOUGH_WORDS) return before;
  if (isTitleOrNickname(items, at)) return undefined;
  return before;
}

/** "the film “Gladiator”", "Dwayne “The Rock” Johnson" */
export function isTitleOrNickname(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (!before) return false;
  if (WORK_NOUNS.has(before.lower)) return true;
  const capital = /^\p{Lu}/u;
  return (
    (before.class === 'name' || (before.class === 'word' && capital.test(before.text))) &&
    (after?.class === 'name' || (after?.class === 'word' && capital.test(after.text)))
  );
}

/** In a sentence without any cue: its subject, if that can speak. */
export function creditToSubject(frame: ReadFrame, index: number, at: number): Credit | undefined {
  const phrase = clauseSubject(frame.items, 0, at);
  if (!phrase) return undefined;
  const speaks =
    phrase.head === 'pronoun'
      ? /^(?:he|she)$/.test(frame.items[phrase.from]?.lower ?? '')
      : frame.items[phrase.name ?? -1]?.mention?.kind === 'person';
  return speaks
    ? { frame: index, phrase, attribution: undefined, rule: 'sentence-subject' }
    : undefined;
}

/** True when the article says nothing of its own in the frame but the marked words. */
export function isBare(frame: ReadFrame): boolean {
  return frame.items.every(
    (item) =>
      item.class === 'marks' ||
      item.class === 'sign' ||
      item.class === 'stop' ||
      item.class === 'comma' ||
      item.class === 'dash',
  );
}

/** The marked words of a frame. */
export function marksIn(frame: ReadFrame): { at: number; marks: Marks }[] {
  return frame.items.flatMap(({ marks }, at) => (marks ? [{ at, marks }] : []));
}
