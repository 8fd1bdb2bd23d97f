import type { APIRoute } from 'astro';
import { longIndexOf } from '../../components/filter/long-index.ts';
import { pathOfPeriod, periods } from '../../integrations/timeline.ts';
import { choicesOf, FACETS } from '../../readings/timeline/choices.ts';

/** What all lines of the timeline can be chosen by, for its filter. */
export const GET: APIRoute = () => {
  const pages = periods().map((period) => ({
    path: pathOfPeriod(period),
    items: period.rows.map((row) => ({ id: row.id, choices: choicesOf(row) })),
  }));
  return Response.json(
    longIndexOf(
      pages,
      FACETS.map(({ name }) => name),
    ),
  );
};
