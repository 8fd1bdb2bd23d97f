import type { APIRoute } from 'astro';
import { timeline } from '../../integrations/timeline.ts';
import { timelineRecord } from '../../readings/timeline/data-file.ts';

/** The same as the CSV, as a list of records. */
export const GET: APIRoute = () => Response.json(timeline().rows.map(timelineRecord));
