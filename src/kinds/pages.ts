import type { Pages } from '../model/kind.ts';
import { pages as figures } from './figures/page.ts';
import { pages as groups } from './groups/page.ts';
import { pages as organisations } from './organisations/page.ts';
import { pages as people } from './people/page.ts';
import { pages as places } from './places/page.ts';
import { pages as quotations } from './quotations/page.ts';
import { pages as sources } from './sources/page.ts';

/**
 * The kinds that have pages, by their folder, in the order in which readers meet them, without their
 * recognisers: all that the site needs to know of a kind, and light enough to load for every build.
 */
export const pagesOfKinds: Readonly<Record<string, Pages>> = {
  people,
  places,
  organisations,
  groups,
  figures,
  quotations,
  sources,
};
