import type { APIRoute } from 'astro';
import { longIndexOf } from '../../components/filter/long-index.ts';
import { FACETS } from '../../components/map/facets.ts';
import { pathOfPlaces, placePages } from '../../integrations/map.ts';

/** What all places can be chosen by, for the filter of their list. */
export const GET: APIRoute = () => {
  const pages = placePages().map((rows, index) => ({
    path: pathOfPlaces(index + 1),
    items: rows.map(({ id, coordinates, rule }) => ({
      id,
      choices: {
        point: coordinates
          ? { value: 'yes', label: 'A point is given' }
          : { value: 'no', label: 'Not said' },
        rule: { value: rule, label: rule.replaceAll('-', ' ') },
      },
    })),
  }));
  return Response.json(
    longIndexOf(
      pages,
      FACETS.map(({ name }) => name),
    ),
  );
};
