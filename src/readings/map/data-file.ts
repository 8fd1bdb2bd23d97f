import { csvOf } from '../../text/csv.ts';
import type { PlaceRow } from './places.ts';

const COLUMNS = ['id', 'url', 'name', 'lat', 'lon', 'rule', 'by', 'mentions', 'sources'];

/** The places as CSV, in the order that they are handed in; where a place lies is empty where it is not said. */
export function placesCsv(rows: readonly PlaceRow[]): string {
  return csvOf(
    COLUMNS,
    rows.map(({ url, name, coordinates, rule, mentions, sources }) => [
      ...[url.slice(1, -1), url, name, coordinates?.lat, coordinates?.lon],
      ...[rule, coordinates?.by, mentions, sources],
    ]),
  );
}
