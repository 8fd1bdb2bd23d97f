import type { APIRoute } from 'astro';
import { speakerPages } from '../../integrations/speakers.ts';
import { speakersCsv } from '../../readings/speakers/data-file.ts';

/** All that is credited to speakers, in the order of their list. */
export const GET: APIRoute = () => new Response(speakersCsv(speakerPages().flat()));
