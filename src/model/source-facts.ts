import { z } from 'zod';

const known = z.string().trim().min(1).max(2000);

/** An EDTF date of level 0: a year, a month or a day. Source: Library of Congress, EDTF (ISO 8601-2). */
const edtf = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a date like 2016-12-15, 2016-12 or 2016',
  );

/** The bibliographic facts of a source. What is absent is not known; nothing is guessed. */
export const sourceFacts = z.strictObject({
  /** As printed at the head of the text; read from the text itself when absent. */
  title: known.optional(),
  /** Who published the text. */
  publisher: known.optional(),
  /** Where it was published. */
  place: known.optional(),
  /** When it was published, in EDTF: 2016-12-15, 2016-12 or 2016. */
  date: edtf.optional(),
  /** Who wrote it. */
  author: known.optional(),
  /** Where it can be found on the web. */
  address: z.url({ protocol: /^https?$/ }).optional(),
  /** Where an archive of the web keeps it as it was. */
  archive: z.url({ protocol: /^https?$/ }).optional(),
  /** When the archive took it, in EDTF. */
  archived: edtf.optional(),
  /** How much of it may be published here, one of the words of rights.ts; or what is known of the right to. */
  rights: known.optional(),
  /** Words on the licence or permission, where `rights` says how much is published. */
  licence: known.optional(),
  /** "yes" where search engines are asked not to keep what is shown of it. */
  noindex: z.enum(['yes', 'no', 'true', 'false'], 'expected yes or no').optional(),
  /** How these facts are known, in the words of whoever wrote them down. */
  note: known.optional(),
});

/** The facts of one source, validated. */
export type SourceFacts = z.infer<typeof sourceFacts>;
