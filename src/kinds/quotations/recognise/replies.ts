import { ASKING_VERBS, GOES_ON_VERBS, QUESTION_WORDS, REPLY_VERBS } from '../lexicon/replies.ts';
import type { Attribution, ReadFrame } from './attribution.ts';
import { isBare } from './credit.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt, type Phrase } from './phrases.ts';

/** The speech that a pronoun answers: its frame, who spoke, and to whom where that is printed. */
export interface Answered {
  readonly frame: number;
  readonly speaker: Phrase;
  readonly hearer: Phrase | undefined;
}

/** How many sentences that are nothing but marked words are passed over. */
const REACH = 4;

/**
 * The speech of the sentence before that the pronoun at an item of a frame answers, so that its
 * speaker is not meant: "“…,” Kerry told Lavrov. “…,” he replied", "Kerry asked Lavrov where … “…,”
 * he said". Undefined when the pronoun answers nobody.
 */
export function repliedTo(
  frames: readonly ReadFrame[],
  index: number,
  at: number,
): Answered | undefined {
  const frame = frames[index];
  const own = frame?.attributions.find(({ phrase }) => phrase.from === at);
  // "Asked about the price, he replied": the one who asks stands in the sentence itself.
  if (!frame || !own || frame.items.slice(0, at).some(({ lower }) => ASKING_VERBS.has(lower)))
    return undefined;
  let back = index - 1;
  let question = false;
  while (back > index - REACH && frames[back] && isBare(frames[back] ?? frame)) {
    question ||= asksInMarks(frames[back]?.items ?? []);
    back--;
  }
  const before = frames[back];
  if (!before || before.block < frame.block - 1) return undefined;
  const last = before.attributions.findLast(({ nested, cue }) => !nested && !cue.passive);
  if (!last || last.cue.frame === 'according') return undefined;
  const verb = frame.items[own.cue.at]?.lower ?? '';
  // "“Why?” Kerry asked. She called it “…”": what one calls a thing answers nobody.
  if (frame.items[own.cue.at + 1]?.class === 'determiner' && own.cue.frame === 'marks')
    return undefined;
  const asked = question || asksInMarks(before.items) || asksIndirectly(before.items, last);
  if (!REPLY_VERBS.has(verb) && (GOES_ON_VERBS.has(verb) || !asked)) return undefined;
  return { frame: back, speaker: last.phrase, hearer: hearerOf(before.items, last) };
}

function asksInMarks(items: readonly Item[]): boolean {
  return items.findLast(({ marks }) => marks)?.marks?.asks ?? false;
}

/** "Kerry asked Lavrov where …" */
function asksIndirectly(items: readonly Item[], { cue }: Attribution): boolean {
  return (
    ASKING_VERBS.has(items[cue.at]?.lower ?? '') &&
    items.slice(cue.to + 1).some(({ lower }) => QUESTION_WORDS.has(lower))
  );
}

/** "told Lavrov", "asked Lavrov" */
function hearerOf(items: readonly Item[], { cue, inverted }: Attribution): Phrase | undefined {
  const takesHearer = cue.frame === 'hearer' || ASKING_VERBS.has(items[cue.at]?.lower ?? '');
  return takesHearer && !inverted ? phraseStartingAt(items, cue.to + 1) : undefined;
}
