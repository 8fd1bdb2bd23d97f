import type { APIRoute, GetStaticPaths } from 'astro';
import { MAPS } from '../../integrations/map.ts';
import { landSvg } from '../../readings/map/land.ts';

/** One file for all maps; none where the site is built without maps. */
export const getStaticPaths = (() =>
  MAPS ? [{ params: { land: 'land' } }] : []) satisfies GetStaticPaths;

/** The land of the globe. */
export const GET: APIRoute = () =>
  new Response(landSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
