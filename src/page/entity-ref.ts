import { z } from 'zod';
import type { EntityRef } from '../model/corpus.ts';

/** A path from the root of the site, with slashes at both ends. */
export const url = z.string().regex(/^\/[^\s]*\/$/);

/** A person, place or organisation that a page speaks of. */
export const entityRef = z.strictObject({
  kind: z.enum(['person', 'place', 'organisation']),
  name: z.string(),
  url,
});

/** A reference to an entity, in the order of its fields in every file. */
export function refOf({ kind, name, url: to }: EntityRef): z.infer<typeof entityRef> {
  return { kind, name, url: to };
}
