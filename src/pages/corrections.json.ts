import type { APIRoute } from 'astro';
import { correctionsOfContent } from '../integrations/corrections.ts';

/** The public log of corrections for programs: the decisions of editors, as the page shows them. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(correctionsOfContent(), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
