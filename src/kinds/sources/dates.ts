import { z } from 'zod';
import type { LinkedMention } from '../../model/corpus.ts';
import { passageFacts } from '../../page/front-matter.ts';
import { sentenceFacts, sentenceOf } from '../../page/open-sentence.ts';
import type { Findings } from './found.ts';
import { isSaidOn } from './said-on.ts';

/** A printed date that could be resolved, in its sentence; what it says is derived. */
export const dateFacts = z.strictObject({
  /** Its anchor on the page. */
  id: z.string(),
  words: z.string(),
  at: z.tuple([z.int(), z.int()]),
  paragraph: passageFacts.shape.paragraph,
  labels: passageFacts.shape.labels,
  sentence: sentenceFacts,
  /** EDTF of level 0 or 1, and the rule that resolved it. */
  edtf: z.string(),
  rule: z.string(),
  /** Ids of the quotations that were said on it, by the rule of said-on.ts. */
  said: z.array(z.string()),
});

/** The dates of one text that could be resolved, in its order. */
export function datesOf({ mentions, quotations }: Findings): z.infer<typeof dateFacts>[] {
  return mentions.flatMap((mention) => {
    const { date, passage } = mention;
    if (!date) return [];
    return [
      {
        id: mention.id,
        words: mention.exact,
        at: [mention.start, mention.end],
        paragraph: passage.paragraph,
        labels: [...passage.labels],
        sentence: sentenceOf(passage),
        edtf: date.edtf,
        rule: date.rule,
        said: saidOn(mention, quotations),
      } satisfies z.infer<typeof dateFacts>,
    ];
  });
}

function saidOn(date: LinkedMention, quotations: Findings['quotations']): string[] {
  return quotations.filter((quotation) => isSaidOn(date, quotation)).map(({ id }) => id);
}
