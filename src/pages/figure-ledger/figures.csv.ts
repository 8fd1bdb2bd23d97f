import type { APIRoute } from 'astro';
import { ledger } from '../../integrations/ledger.ts';
import { figuresCsv } from '../../readings/figure-ledger/data-file.ts';

/** All figures, in the order of the ledger by source. */
export const GET: APIRoute = () => new Response(figuresCsv(ledger().bySource));
