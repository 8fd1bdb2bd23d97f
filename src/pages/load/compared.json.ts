import type { APIRoute } from 'astro';
import { byName } from '../../components/order.ts';
import { comparisons } from '../../integrations/comparisons.ts';

/** The folder and title of every source that can be compared, alphabetical. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      comparisons()
        .sources.map(({ folder, title }) => ({ folder, title }))
        .toSorted((a, b) => byName(a.title, b.title)),
    ),
  );
