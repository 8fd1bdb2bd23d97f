import { z } from 'zod';
import type { Editorial, EntityEditorial } from '../model/corpus.ts';
import { entityRef, refOf } from './entity-ref.ts';

/** What an editor decided and noted, in the editor's own voice. */
export const editorialFacts = z.strictObject({
  /** Names of the rules that stand for the decisions. */
  rules: z.array(z.string()),
  notes: z.array(z.strictObject({ text: z.string(), by: z.string(), date: z.string() })),
});

/** What an editor decided about a person, place or organisation. */
export const entityEditorialFacts = editorialFacts.extend({
  /** True when the title is the editor's own, printed nowhere. */
  ownName: z.boolean(),
  altLabels: z.array(z.string()),
  /** For the search alone. */
  hiddenLabels: z.array(z.string()),
  sameAs: z.array(z.string()),
  coordinates: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
  /** What the editor separated from it, or it from. */
  apart: z.array(entityRef),
});

/** The part of the front matter that an editor's decisions make; nothing where there are none. */
export function editorialOf({ editorial }: { readonly editorial?: Editorial }): {
  editorial?: z.infer<typeof editorialFacts>;
} {
  if (!editorial) return {};
  const { rules, notes } = editorial;
  return { editorial: { rules: [...rules], notes: notes.map((note) => ({ ...note })) } };
}

/** The same of an entity. */
export function entityEditorialOf({ editorial }: { readonly editorial?: EntityEditorial }): {
  editorial?: z.infer<typeof entityEditorialFacts>;
} {
  if (!editorial) return {};
  const { rules, notes, ownName, altLabels, hiddenLabels, sameAs, coordinates, apart } = editorial;
  return {
    editorial: {
      rules: [...rules],
      notes: notes.map((note) => ({ ...note })),
      ownName,
      altLabels: [...altLabels],
      hiddenLabels: [...hiddenLabels],
      sameAs: [...sameAs],
      ...(coordinates && { coordinates: { ...coordinates } }),
      apart: apart.map(refOf),
    },
  };
}
