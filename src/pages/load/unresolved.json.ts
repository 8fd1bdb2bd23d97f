import type { APIRoute } from 'astro';
import { longIndexOf } from '../../components/filter/long-index.ts';
import { pagesBelow } from '../../components/list/paged.ts';
import { unresolvedPages } from '../../integrations/unresolved.ts';
import { sourceChoice } from '../../readings/naming/choices.ts';
import { FACETS, OPEN_KINDS, openId } from '../../readings/unresolved/open.ts';

/** What everything unresolved can be chosen by, for the filter of its list. */
export const GET: APIRoute = () => {
  const pages = unresolvedPages().map((rows, index) => ({
    path: pagesBelow('unresolved/')(index + 1),
    items: rows.map((row) => ({
      id: openId(row),
      choices: {
        kind: { value: row.kind, label: OPEN_KINDS[row.kind] },
        source: sourceChoice(row.source),
      },
    })),
  }));
  const facets = FACETS.map(({ name }) => name);
  return Response.json(longIndexOf(pages, facets));
};
