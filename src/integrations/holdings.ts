import { schema as figure } from '../kinds/figures/schema.ts';
import { schema as group } from '../kinds/groups/schema.ts';
import { schema as place } from '../kinds/places/schema.ts';
import { schema as quotation } from '../kinds/quotations/schema.ts';
import { schema as source } from '../kinds/sources/schema.ts';
import { entityFacts } from '../page/front-matter.ts';
import type { Held, Holdings } from '../readings/holdings.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';

/** What all generated pages hold, for the readings that set sources against each other. */
export const holdings = once((): Holdings => ({
  sources: held('sources', (facts) => source.parse(facts)),
  people: held('people', (facts) => entityFacts.parse(facts)),
  places: held('places', (facts) => place.parse(facts)),
  organisations: held('organisations', (facts) => entityFacts.parse(facts)),
  groups: held('groups', (facts) => group.parse(facts)),
  quotations: held('quotations', (facts) => quotation.parse(facts)),
  figures: held('figures', (facts) => figure.parse(facts)),
}));

function held<Facts>(kind: string, read: (facts: unknown) => Facts): readonly Held<Facts>[] {
  return entriesOf(kind).map(({ url, facts }) => ({ url, facts: read(facts) }));
}
