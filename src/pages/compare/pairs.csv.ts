import type { APIRoute } from 'astro';
import { pairs } from '../../integrations/comparisons.ts';
import { pairsCsv } from '../../readings/compare/pairs-file.ts';

/** Every pair of sources that has a page, with how much they share. */
export const GET: APIRoute = () => new Response(pairsCsv(pairs()));
