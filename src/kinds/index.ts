import type { Kind } from '../model/kind.ts';
import { dates } from './dates/index.ts';
import { figures } from './figures/index.ts';
import { groups } from './groups/index.ts';
import { organisations } from './organisations/index.ts';
import { people } from './people/index.ts';
import { places } from './places/index.ts';
import { quotations } from './quotations/index.ts';
import { sources } from './sources/index.ts';

/** Every kind, in the order in which readers meet them. */
export const kinds: readonly Kind[] = [
  people,
  places,
  organisations,
  groups,
  figures,
  quotations,
  sources,
  dates,
];
