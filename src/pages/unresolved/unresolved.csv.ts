import type { APIRoute } from 'astro';
import { wordingOf } from '../../integrations/census.ts';
import { unresolved } from '../../integrations/unresolved.ts';
import { unresolvedCsv } from '../../readings/unresolved/data-file.ts';

/** Everything that is unresolved, in the order of the list. */
export const GET: APIRoute = () => new Response(unresolvedCsv(unresolved(), wordingOf));
