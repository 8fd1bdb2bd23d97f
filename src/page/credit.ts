import type { Inside } from './mdx.ts';
import type { LinkedSpeaker, Passage } from '../model/corpus.ts';
import { contains, type Span } from '../model/span.ts';
import { excerpt } from './excerpt.ts';
import type { Mark } from './marked.ts';

/** Marks of the speaker and of the speech verb, so that a reader sees what the credit rests on. */
export function creditMarks(speaker: LinkedSpeaker | null, cue: Span | null): readonly Mark[] {
  return [
    ...(speaker?.asWritten
      ? [{ ...spanOf(speaker), element: 'span', attributes: { class: 'speaker' } }]
      : []),
    ...(cue ? [{ ...spanOf(cue), element: 'span', attributes: { class: 'cue' } }] : []),
  ];
}

/**
 * The sentence that names the speaker, when it is not the one that holds the words: several
 * quotations credited once at their end, "he said" in the sentence after.
 */
export function creditExcerpt(
  passage: Passage,
  speaker: LinkedSpeaker | null,
  cue: Span | null,
): readonly Inside[] {
  if (!speaker?.asWritten || contains(passage.sentence, speaker)) return [];
  const { sentences, blocks } = passage.source.analysed;
  const sentence = sentences.find((one) => contains(one, speaker));
  const block = sentence && blocks[sentence.block];
  if (!sentence || !block) return [];
  const { start, end } = sentence;
  const { paragraph, type: blockType } = block;
  const place = { ...passage, paragraph, blockType, sentence: { start, end }, labels: [] };
  return [excerpt(place, creditMarks(speaker, cue))];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
