import type { APIRoute } from 'astro';
import { timeline } from '../../integrations/timeline.ts';
import { timelineCsv } from '../../readings/timeline/data-file.ts';

/** All lines of the timeline, in its order. */
export const GET: APIRoute = () => new Response(timelineCsv(timeline().rows));
