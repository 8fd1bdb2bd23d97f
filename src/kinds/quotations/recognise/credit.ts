import type { Attribution, ReadFrame } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Item } from './frames.ts';
import { chunkStartingAt, maybePerson, nameOf } from './chunks.ts';
import type { Span } from '../../../model/span.ts';
import type { Marks } from './marks.ts';
import { clauseSubject } from './clauses.ts';
import type { Phrase } from './phrases.ts';
import type { CONFIDENCE_OF_RULE } from '../lexicon/confidence.ts';
import { RELATIVES } from '../lexicon/function-words.ts';
import { SOFT_VERBS } from '../lexicon/verb-senses.ts';
import { WORK_NOUNS } from '../lexicon/roles.ts';
import { ENOUGH_WORDS } from './marks.ts';
import { reportsMore } from './reports-more.ts';
import { isName, isTitleOrNickname } from './titles.ts';
import { governs, rivalsAfter, rivalsBefore } from './rivals.ts';

/** Who is credited with marked words, and by what. */
export interface Credit {
  /** The frame in which the speaker stands. */
  readonly frame: number;
  /** The speaker as a phrase of that frame, or, in a transcript, as the label before the words. */
  readonly who: Phrase | Label;
  readonly attribution: Attribution | undefined;
  readonly rule: keyof typeof CONFIDENCE_OF_RULE;
  /** True when a second reading competes with this one. */
  readonly rival?: boolean | undefined;
  /** A credit after the words that only passes them on. */
  readonly through?: Attribution;
}

/** The name at the head of a turn of a transcript. */
export interface Label extends Span {
  readonly head: 'label';
}

/** Credits the marked words at item `at` of a frame by what stands in the same frame or opens the next. */
export function creditInFrame(
  frames: readonly ReadFrame[],
  index: number,
  at: number,
): Credit | undefined {
  const frame = frames[index];
  if (!frame) return undefined;
  const credit = (
    attribution: Attribution | undefined,
    rule: Credit['rule'],
    more: Partial<Credit> = {},
  ): Credit | undefined =>
    attribution && { frame: index, who: attribution.phrase, attribution, rule, ...more };
  const after = attributionAfter(frame, at);
  const before = attributionBefore(frame, at);
  if (after && before && after.phrase.head !== 'pronoun' && governs(frame, at, before))
    return credit(before, 'credited-before', { through: after });
  return (
    credit(after, 'credited-after', { rival: after && rivalsAfter(frame, at, after) }) ??
    signature(frames, index, at) ??
    credit(before, 'credited-before', { rival: before && rivalsBefore(frame, at, before) }) ??
    credit(attributionAtEnd(frame, at), 'credited-at-end') ??
    credit(attributionOf(frames[index + 1], frame, at), 'credited-after', { frame: index + 1 })
  );
}

/** “…,” Kerry said / “…,” said Kerry / “…,” according to Kerry */
function attributionAfter({ items, attributions }: ReadFrame, at: number): Attribution | undefined {
  const marks = items[at]?.marks;
  if (!marks) return undefined;
  let from = at + 1;
  const parted = /^(?:comma|dash)$/.test(items[from]?.class ?? '');
  if (parted) from++;
  // "a man nicknamed “Tank”, the police said"
  if (marks.words < ENOUGH_WORDS && WORK_NOUNS.has(items[at - 1]?.lower ?? '')) return undefined;
  if (!parted && !marks.lastSign && (at > 0 || marks.words < ENOUGH_WORDS)) return undefined;
  const next = attributions.find(
    ({ cue }) => cue.at >= from && cue.frame !== 'finding' && !isQuoting(items, cue),
  );
  if (!next || (next.cue.participle && items[next.cue.at - 1]?.lower !== 'as')) return undefined;
  for (let index = from; index < next.cue.at; index++)
    if (items[index]?.class === 'marks') return undefined;
  const start = next.inverted || next.cue.frame === 'according' ? next.cue.at : next.phrase.reach;
  return start >= from && items.slice(from, start).every(isPassedOver) ? next : undefined;
}

/** "Kerry was [quoted] as saying": the words are credited by "saying". */
function isQuoting(items: readonly Item[], { at, passive }: Cue): boolean {
  return (
    passive && items[at + 1]?.lower === 'as' && (items[at + 2]?.lower.endsWith('ing') ?? false)
  );
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
  const before = attributions.findLast(({ cue }) => cue.at < at && cue.frame !== 'finding');
  if (!marks || !before) return undefined;
  if (isName(items, at, before)) return undefined;
  const teller = tellerOf(items, attributions, before, at) ?? judgeOf(items, attributions, before);
  if (teller) return teller;
  if (marks.words >= ENOUGH_WORDS) return before;
  if (isTitleOrNickname(items, at)) return undefined;
  return before;
}

/** Kerry told a man who said that it was late that “…”: the second "that" is Kerry's. */
function tellerOf(
  items: readonly Item[],
  attributions: readonly Attribution[],
  inner: Attribution,
  at: number,
): Attribution | undefined {
  const own = inner.cue.to + 1;
  if (items[at - 1]?.lower !== 'that' || items[own]?.lower !== 'that' || own === at - 1)
    return undefined;
  return attributions.find(
    ({ cue }) => cue.frame === 'hearer' && cue.to + 1 === inner.phrase.reach,
  );
}

/**
 * Kerry said that the statements reflect “…”, that Damascus hopes for “…”: what a thing shows or somebody
 * wishes, inside a report, is told in the words of whoever reports it.
 */
function judgeOf(
  items: readonly Item[],
  attributions: readonly Attribution[],
  { nested, cue, phrase }: Attribution,
): Attribution | undefined {
  // "announced the arrest of Kerry, who called himself “Tank”"
  if (!nested || RELATIVES.has(items[cue.at - 1]?.lower ?? '')) return undefined;
  const thing = cue.frame === 'marks' && (phrase.head === 'other' || phrase.head === 'document');
  if (!thing && !SOFT_VERBS.has(items[cue.at]?.lower ?? '')) return undefined;
  return attributions.findLast(
    (one) =>
      one.cue.at < phrase.reach && !one.nested && /^(?:clause|that|hearer)$/.test(one.cue.frame),
  );
}

/** “…” — Abraham Lincoln, ‘…’: Kerry. A name after a dash or colon, and nothing more. */
function signature(frames: readonly ReadFrame[], index: number, at: number): Credit | undefined {
  const frame = frames[index];
  const ends = frame && at === frame.items.length - 1;
  const signed = ends && frames[index + 1]?.block === frame.block ? index + 1 : index;
  const items = frames[signed]?.items ?? [];
  const dash = signed === index ? at + 1 : 0;
  const sign = items[dash]?.class;
  if (sign !== 'dash' && sign !== 'colon') return undefined;
  const chunk = chunkStartingAt(items, dash + 1);
  const name = chunk && nameOf(items, chunk);
  if (!name || !maybePerson(items[name.to])) return undefined;
  const after = items[chunk.to + 1];
  if (after && (sign === 'colon' || !/^(?:stop|marks|comma)$/.test(after.class))) return undefined;
  return {
    frame: signed,
    who: { ...name, head: 'name', reach: name.from },
    attribution: undefined,
    rule: 'signed',
  };
}

/** A fee of “over a million” was paid, Kerry said: the credit ends the sentence. */
function attributionAtEnd({ items, attributions }: ReadFrame, at: number): Attribution | undefined {
  if ((items[at]?.marks?.words ?? 0) < ENOUGH_WORDS) return undefined;
  const last = attributions.at(-1);
  if (!last || last.cue.at < at || last.cue.participle) return undefined;
  const start = last.inverted || last.cue.frame === 'according' ? last.cue.at : last.phrase.reach;
  return start > at && items[start - 1]?.class === 'comma' && !reportsMore(items, last)
    ? last
    : undefined;
}

/** “Why now?” Kerry asked. The next sentence only credits the marked words that this one consists of. */
function attributionOf(
  next: ReadFrame | undefined,
  frame: ReadFrame,
  at: number,
): Attribution | undefined {
  if (!next || next.block !== frame.block || at !== frame.items.length - 1 || !isBare(frame))
    return undefined;
  const first = next.attributions[0];
  if (!first || first.cue.participle || first.cue.frame === 'according') return undefined;
  const start = first.inverted ? first.cue.at : first.phrase.reach;
  return start === 0 && !reportsMore(next.items, first) ? first : undefined;
}

/** Words after a colon in a sentence without any cue: its subject, if that can speak. */
export function creditByColon(frame: ReadFrame, index: number, at: number): Credit | undefined {
  const { items } = frame;
  const phrase = clauseSubject(items, 0, at);
  if (!phrase) return undefined;
  if (items[at - 1]?.class !== 'colon') return undefined;
  const speaks =
    phrase.head === 'pronoun'
      ? /^(?:he|she)$/.test(items[phrase.from]?.lower ?? '')
      : phrase.head !== 'other';
  if (!speaks) return undefined;
  const rival = items.slice(phrase.to + 1, at).some((item) => item.class === 'pronoun');
  return { frame: index, who: phrase, attribution: undefined, rule: 'announced', rival };
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
