import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json' with { type: 'json' };
import { z } from 'zod';
import { pathOf, WORLD } from './projection.ts';

/** Where the shapes of the land come from, and what is not drawn, for the reader. */
export const LAND_RULE =
  'Only land and water are drawn, from Natural Earth at a scale of 1 to 110 million. No border is drawn and no country named: where borders run and to whom a place belongs is disputed in many parts, and this map takes no side. Small islands are left out at this scale.';

const topology = z.custom<Topology<{ land: GeometryCollection }>>(
  (value) =>
    z.object({ type: z.literal('Topology'), arcs: z.array(z.unknown()) }).safeParse(value).success,
);

/**
 * The land of the whole globe as one SVG file. Its grey stands out from light paper as from dark, so that
 * one file serves every page and theme, and paper too.
 */
export function landSvg(): string {
  const atlas = topology.parse(land);
  const shape = pathOf(feature(atlas, atlas.objects.land));
  const outline = pathOf({ type: 'Sphere' });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORLD.width} ${WORLD.height}" fill="#808080">`,
    `<path fill-opacity=".12" d="${outline}"/><path fill-opacity=".5" d="${shape}"/></svg>\n`,
  ].join('');
}
