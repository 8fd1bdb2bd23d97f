import { z } from 'zod';
import type { Passage } from '../model/corpus.ts';

/** The whole sentence of something that is not resolved, so that it can be judged where it is listed. */
export const sentenceFacts = z.strictObject({
  words: z.string(),
  /** Where it stands in the canonical text, in UTF-16 code units. */
  at: z.tuple([z.int(), z.int()]),
});

/** The sentence of a passage as a page holds it. */
export function sentenceOf({ source, sentence }: Passage): z.infer<typeof sentenceFacts> {
  const { start, end } = sentence;
  return { words: source.analysed.text.slice(start, end), at: [start, end] };
}
