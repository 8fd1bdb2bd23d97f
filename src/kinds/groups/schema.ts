import { z } from 'zod';
import { pageRef, speakerFacts } from '../../page/front-matter.ts';

const count = z.int().positive();

/** Front matter of the page of one word for groups of people or powers. */
export const schema = z.strictObject({
  id: z.string(),
  kind: z.literal('group'),
  /** The printed forms of the word: "rebel, rebels". */
  title: z.string(),
  /** How often it is printed. */
  mentions: count,
  /** Which wordings with the word each source prints, and whose words they are. */
  sources: z.array(
    pageRef.extend({
      forms: z.array(
        z.strictObject({
          /** As printed, with what modifies the word. */
          form: z.string(),
          count,
          /** Its sentences, from the page: "#as-…", or "uses/2/#as-…" on a further sheet. */
          at: z.string(),
          uses: z.array(
            z.strictObject({
              voice: z.enum(['own', 'marked', 'quoted', 'reported']),
              /** Whose words they are, where the article credits them to somebody. */
              speaker: speakerFacts
                .pick({ asWritten: true, name: true, url: true, status: true })
                .optional(),
              count,
            }),
          ),
        }),
      ),
    }),
  ),
});
