import { fold } from '../../text/fold.ts';
import { byCodeUnit } from '../../text/order.ts';
import type { HeldPlace, Holdings } from '../holdings.ts';
import { spotOf, type Spot } from './projection.ts';

/** A place of the site, as it is listed beside the map. */
export interface PlaceRow {
  /** Its anchor. */
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly mentions: number;
  readonly sources: number;
  /** Where it lies, derived; undefined where that is not said. */
  readonly coordinates: HeldPlace['facts']['coordinates'];
  /** Name of the rule that says where it lies, or why that is not said. */
  readonly rule: string;
}

/** A place with a point, and where that is on the map. */
export interface MarkedPlace extends PlaceRow {
  readonly spot: Spot;
}

/** The rule of places of which nothing is said. */
const NOTHING = 'in-no-list';

/** All places of the site, A to Z. */
export function placeRowsOf({ places }: Holdings): PlaceRow[] {
  return places
    .map(({ url, facts }): PlaceRow => {
      const { title, mentions, sources, coordinates, unlocated } = facts;
      return {
        ...{ id: url.split('/').at(-2) ?? url, url, name: title, mentions },
        ...{ sources: sources.length, coordinates },
        rule: coordinates?.rule ?? unlocated ?? NOTHING,
      };
    })
    .toSorted((a, b) => byCodeUnit(keyOf(a.name), keyOf(b.name)) || byCodeUnit(a.url, b.url));
}

/** Those of them that have a point, with their spots on the map. */
export function markedPlaces(rows: readonly PlaceRow[]): MarkedPlace[] {
  return rows.flatMap((row) =>
    row.coordinates ? [{ ...row, spot: spotOf(row.coordinates) }] : [],
  );
}

function keyOf(name: string): string {
  return fold(name).replace(/^[^\p{L}\p{N}]+/u, '');
}
