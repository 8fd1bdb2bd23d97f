import { z } from 'zod';
import { sourceFacts } from '../../model/source-facts.ts';
import { editorialFacts } from '../../page/editorial.ts';
import { entityRef } from '../../page/entity-ref.ts';
import { sentenceFacts } from '../../page/open-sentence.ts';
import { dateFacts } from './dates.ts';
import { withheldFacts } from './withheld.ts';

const count = z.int().nonnegative();

/** Front matter of the page of one source. */
export const schema = z.strictObject({
  id: z.string(),
  kind: z.literal('source'),
  title: z.string(),
  /** Path below the folder of texts. */
  file: z.string(),
  /** Of the file as it was read. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What is known of it; a field that is absent is not known. */
  facts: sourceFacts,
  counts: z.strictObject({
    paragraphs: count,
    mentions: count,
    quotations: count,
    figures: count,
    /** Quotations that nobody is credited with, or whose speaker cannot be told. */
    unresolved: count,
  }),
  /** Everything with a page of its own that the text names, alphabetical. */
  names: z.array(entityRef),
  /** The printed dates that could not be resolved, in the order of the text, each in its sentence. */
  openDates: z
    .array(
      z.strictObject({
        /** Its anchor on the page. */
        id: z.string(),
        words: z.string(),
        at: z.tuple([z.int(), z.int()]),
        paragraph: count,
        sentence: sentenceFacts,
      }),
    )
    .optional(),

  /** The printed dates that could be resolved, in the order of the text. */
  dates: z.array(dateFacts).optional(),
  /** Present where words of the text are not published. */
  withheld: withheldFacts.optional(),
  editorial: editorialFacts.optional(),
});
