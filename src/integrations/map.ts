import { pagesOf } from '../readings/figure-ledger/paging.ts';
import { partsOf } from '../readings/map/boxes.ts';
import { markedPlaces, placeRowsOf } from '../readings/map/places.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

/** False when the site is built without maps: places are then listed, and nothing is drawn. */
export const MAPS = process.env['SOURCEBOOK_MAPS'] !== 'off';

/** How many places a page of the list has, and how many parts of the map one of the parts. */
const ROWS = 200;
const PARTS = 12;

/** All places of the site. */
export const placeRows = once(() => placeRowsOf(holdings()));

/** The places, cut into pages. */
export const placePages = once(() => pagesOf(placeRows(), ROWS));

/** The places that have a point. */
export const marks = once(() => markedPlaces(placeRows()));

/** The parts of the map, cut into pages; none where nothing is drawn. */
export const partPages = once(() => (MAPS ? pagesOf(partsOf(marks()), PARTS) : []));

/** The path of a page of places from the root of the site; the first is the map's own. */
export function pathOfPlaces(page: number): string {
  return page === 1 ? 'map/' : `map/places/${page}/`;
}
