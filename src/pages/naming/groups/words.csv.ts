import type { APIRoute } from 'astro';
import { holdings } from '../../../integrations/holdings.ts';
import { wordsCsv } from '../../../readings/naming/data-files.ts';

/** Every wording of every source with a listed word, in the order of words and sources. */
export const GET: APIRoute = () => new Response(wordsCsv(holdings().groups));
