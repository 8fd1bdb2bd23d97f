import { z } from 'zod';
import type { LinkedSpeaker, Passage } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';
import { editorialFacts, entityEditorialFacts } from './editorial.ts';
import { url } from './entity-ref.ts';
import { titleOf } from './link.ts';

/** A page that another page speaks of. */
export const pageRef = z.strictObject({ title: z.string(), url });

/** Who is credited, as printed, and how that is known. */
export const speakerFacts = z.strictObject({
  asWritten: z.string(),
  name: z.string().nullable(),
  url: url.optional(),
  status: z.enum(['explicit', 'title', 'pronoun', 'unresolved', 'article', 'editor']),
  rule: z.string(),
  /** Absent where nobody is credited. */
  confidence: z.enum(['certain', 'likely', 'doubtful']).optional(),
  via: z.array(z.string()),
});

/** Where a statement stands, and how its sentence must be read. */
export const passageFacts = z.strictObject({
  source: pageRef,
  paragraph: z.int().nonnegative(),
  /** Where the words stand in the canonical text, in UTF-16 code units. */
  at: z.tuple([z.int(), z.int()]),
  block: z.enum(['title', 'heading', 'paragraph', 'caption', 'boilerplate']),
  labels: z.array(z.enum(['headline', 'caption', 'negated', 'conditional', 'question'])),
});

/** One reason why mentions are taken to be one thing: the rule and the two printed forms it joined. */
const joiningFacts = z.strictObject({
  rule: z.string(),
  forms: z.tuple([z.string(), z.string()]),
});

/**
 * What every page has: its id, what it is a page of, and its title, words of a source as printed or a
 * name of the editor's own.
 */
export const pageFacts = z.looseObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  editorial: editorialFacts.loose().optional(),
});

/** Front matter of the page of a person, place or organisation. */
export const entityFacts = z.strictObject({
  id: z.string(),
  kind: z.enum(['person', 'place', 'organisation']),
  /** The name that the page goes by, as printed, or the editor's own where `editorial` says so. */
  title: z.string(),
  /** Every printed form, each once, alphabetical. */
  aliases: z.array(z.string()),
  /** Under which names each source speaks of it, and how often. */
  sources: z.array(
    pageRef.extend({
      forms: z.array(
        z.strictObject({
          form: z.string(),
          count: z.int().positive(),
          /** Its sentences, from the page: "#as-…", or "mentions/2/#as-…" on a further sheet. */
          at: z.string(),
        }),
      ),
    }),
  ),
  joinings: z.array(joiningFacts),
  mentions: z.int().nonnegative(),
  editorial: entityEditorialFacts.optional(),
});

/** What a page says of a speaker. */
export function speakerOf(speaker: LinkedSpeaker): z.infer<typeof speakerFacts> {
  const { asWritten, status, rule, confidence, via, entity } = speaker;
  return {
    asWritten,
    name: entity?.name ?? speaker.name,
    ...(entity && { url: entity.url }),
    status,
    rule,
    ...(confidence && { confidence }),
    via: via.map((one) => one.asWritten),
  };
}

/** What a page says of the place of a statement. */
export function passageOf(passage: Passage, span: Span): z.infer<typeof passageFacts> {
  const { source, paragraph, blockType, labels } = passage;
  return {
    source: { title: titleOf(source), url: source.url },
    paragraph,
    at: [span.start, span.end],
    block: blockType,
    labels: [...labels],
  };
}
