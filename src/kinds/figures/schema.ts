import { z } from 'zod';
import { editorialFacts } from '../../page/editorial.ts';
import { pageRef, passageFacts, speakerFacts } from '../../page/front-matter.ts';
import { sentenceFacts } from '../../page/open-sentence.ts';

/** Front matter of the page of one figure. What is printed comes first, what is derived after it. */
export const schema = z.strictObject({
  id: z.string(),
  kind: z.literal('figure'),
  /** The number with what it counts, as printed. */
  title: z.string(),
  /** The number with its modifier, as printed. */
  words: z.string(),
  modifier: z.string().nullable(),
  counted: z.string().nullable(),
  /** The words that say that it changed, as printed. */
  change: z.string().optional(),
  derived: z.strictObject({
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    rule: z.string(),
  }),
  /** Status `article` when nobody is credited. */
  speaker: speakerFacts,
  passage: passageFacts,
  /** The whole sentence, where the speaker is nobody who has a page. */
  open: sentenceFacts.optional(),
  /** Where the counted words stand in the canonical text, in UTF-16 code units. */
  countedAt: z.tuple([z.int(), z.int()]).optional(),
  /** The quotation that the figure stands in. */
  quotation: pageRef.optional(),
  editorial: editorialFacts.optional(),
});
