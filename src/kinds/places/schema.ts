import { z } from 'zod';
import { entityFacts } from '../../page/front-matter.ts';

/** Where a place lies, in degrees; derived, not printed. */
const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** Name of the rule that says so. */
  rule: z.string(),
  /** Who says so: an editor, or a list of places. */
  by: z.enum(['editor', 'list']),
});

/** Front matter of the page of one place. */
export const schema = entityFacts.extend({
  kind: z.literal('place'),
  coordinates: coordinates.optional(),
  /** Name of the rule by which it has none. */
  unlocated: z.string().optional(),
});
