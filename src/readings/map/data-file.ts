import { csvOf } from '../../text/csv.ts';
import { pageId } from '../page-id.ts';
import type { PlaceRow } from './places.ts';

const COLUMNS = ['id', 'url', 'name', 'lat', 'lon', 'rule', 'by', 'mentions', 'sources', 'item'];

/** The places as CSV, in the order that they are handed in; where a place lies is empty where it is not said; `item` is its anchor. */
export function placesCsv(rows: readonly PlaceRow[]): string {
  return csvOf(
    COLUMNS,
    rows.map(({ id, url, name, coordinates, rule, mentions, sources }) => [
      ...[pageId(url), url, name, coordinates?.lat, coordinates?.lon],
      ...[rule, coordinates?.by, mentions, sources, id],
    ]),
  );
}
