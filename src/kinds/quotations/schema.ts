import { z } from 'zod';
import { editorialFacts } from '../../page/editorial.ts';
import { entityRef } from '../../page/entity-ref.ts';
import { passageFacts, speakerFacts } from '../../page/front-matter.ts';
import { sentenceFacts } from '../../page/open-sentence.ts';

/** Front matter of the page of one quotation. */
export const schema = z.strictObject({
  id: z.string(),
  kind: z.literal('quotation'),
  /** The opening of the words. */
  title: z.string(),
  /** The exact words, without their marks. */
  words: z.string(),
  mode: z.enum(['direct', 'indirect', 'mixed']),
  /** The speech verb or phrase as printed; null when there is none. */
  cue: z.string().nullable(),
  rule: z.string(),
  /** Null when nobody is credited. */
  speaker: speakerFacts.nullable(),
  passage: passageFacts,
  /** The whole sentence, where the speaker is nobody who has a page. */
  open: sentenceFacts.optional(),
  /** Whom and what the words name. */
  about: z.array(entityRef),
  /** Present when other sources print the same words of the same speaker. */
  utterance: z
    .strictObject({
      id: z.string(),
      rules: z.array(z.string()),
      versions: z.int(),
      /** Present when no word stands in every version, each sharing some with another. */
      chained: z.literal(true).optional(),
    })
    .optional(),
  editorial: editorialFacts.optional(),
});
