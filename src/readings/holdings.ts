import type { z } from 'zod';
import type { schema as figure } from '../kinds/figures/schema.ts';
import type { schema as group } from '../kinds/groups/schema.ts';
import type { schema as place } from '../kinds/places/schema.ts';
import type { schema as quotation } from '../kinds/quotations/schema.ts';
import type { schema as source } from '../kinds/sources/schema.ts';
import type { entityFacts } from '../page/front-matter.ts';

/** A page of the site: where it is, from the root ("/people/john-kerry/"), and its front matter. */
export interface Held<Facts> {
  readonly url: string;
  readonly facts: Facts;
}

export type HeldSource = Held<z.infer<typeof source>>;
export type HeldQuotation = Held<z.infer<typeof quotation>>;
export type HeldFigure = Held<z.infer<typeof figure>>;
export type HeldGroup = Held<z.infer<typeof group>>;
export type HeldPlace = Held<z.infer<typeof place>>;
export type HeldEntity = Held<z.infer<typeof entityFacts>>;

/**
 * All that the pages of the site hold, by kind, in order of their ids. Readings are made of nothing
 * else, so that what a reading shows has passed the gate that its page has passed.
 */
export interface Holdings {
  readonly sources: readonly HeldSource[];
  readonly people: readonly HeldEntity[];
  readonly places: readonly HeldPlace[];
  readonly organisations: readonly HeldEntity[];
  readonly groups: readonly HeldGroup[];
  readonly quotations: readonly HeldQuotation[];
  readonly figures: readonly HeldFigure[];
}
