import type { APIRoute } from 'astro';
import { placeRows } from '../../integrations/map.ts';
import { placesCsv } from '../../readings/map/data-file.ts';

/** All places, A to Z, with where each lies. */
export const GET: APIRoute = () => new Response(placesCsv(placeRows()));
