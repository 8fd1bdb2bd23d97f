import { pagesOfKinds } from '../../src/kinds/pages.ts';
import { schema as figure } from '../../src/kinds/figures/schema.ts';
import { schema as group } from '../../src/kinds/groups/schema.ts';
import { schema as place } from '../../src/kinds/places/schema.ts';
import { schema as quotation } from '../../src/kinds/quotations/schema.ts';
import { schema as source } from '../../src/kinds/sources/schema.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { entityFacts } from '../../src/page/front-matter.ts';
import type { Held, Holdings } from '../../src/readings/holdings.ts';

/** What the pages of a corpus hold, as the site reads it. */
export function holdingsOf(corpus: Corpus): Holdings {
  const held = <Facts>(
    kind: string,
    schema: { readonly parse: (facts: unknown) => Facts },
  ): readonly Held<Facts>[] =>
    (pagesOfKinds[kind]?.pages(corpus) ?? []).map(({ path, frontMatter }) => ({
      url: `/${path}/`,
      facts: schema.parse(frontMatter),
    }));
  return {
    sources: held('sources', source),
    people: held('people', entityFacts),
    places: held('places', place),
    organisations: held('organisations', entityFacts),
    groups: held('groups', group),
    quotations: held('quotations', quotation),
    figures: held('figures', figure),
  };
}
