import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Point } from '../../text/gazetteers/coordinates.ts';

/** A place on the plane of the map, in its own units, from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the map, in its units. */
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** How the globe is drawn, for the reader. */
export const PROJECTION_RULE =
  'The map is an Equal Earth projection: areas keep their sizes against each other, shapes do not.';

const WIDTH = 1000;

const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'Sphere' });
const draw = geoPath(projection).digits(1);

/** The whole map. */
export const WORLD: Box = {
  ...{ x: 0, y: 0, width: WIDTH },
  height: Math.round(draw.bounds({ type: 'Sphere' })[1][1]),
};

/** Where a point lies on the map, to a tenth of a unit. */
export function spotOf({ lat, lon }: Point): Spot {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return { x: tenth(x), y: tenth(y) };
}

/** Which point lies at a spot, in whole degrees. */
export function pointAt({ x, y }: Spot): Point {
  const [lon, lat] = projection.invert?.([x, y]) ?? [0, 0];
  return { lat: Math.round(lat), lon: Math.round(lon) };
}

/** A shape of the globe as the data of an SVG path. */
export function pathOf(shape: GeoPermissibleObjects): string {
  return draw(shape) ?? '';
}

/** A length of the map as it is written: to a tenth of a unit. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
