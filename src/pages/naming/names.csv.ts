import type { APIRoute } from 'astro';
import { naming } from '../../integrations/naming.ts';
import { namesCsv } from '../../readings/naming/data-files.ts';

/** The naming ledger, in its order. */
export const GET: APIRoute = () => new Response(namesCsv(naming()));
