import type { APIRoute } from 'astro';
import { undatedPages } from '../../../integrations/timeline.ts';
import { statementsCsv } from '../../../readings/statement-file.ts';

/** Quotations and figures to which no date is tied, in the order of their list. */
export const GET: APIRoute = () => new Response(statementsCsv(undatedPages().flat()));
