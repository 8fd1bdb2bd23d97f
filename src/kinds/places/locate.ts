import type { Entity } from '../../model/corpus.ts';
import {
  cityPoint,
  countryNames,
  labelPointOf,
  type NoCity,
  type Point,
} from '../../text/gazetteers/coordinates.ts';
import { regionOf, type Region } from '../../text/gazetteers/regions.ts';
import { once } from '../../text/once.ts';
import { placeName } from './place-name.ts';
import { printedRegion } from './printed-region.ts';

/** Where a place lies, with the rule that says so; or, as a rule too, why that is not said. */
export type Location =
  | (Point & { readonly rule: string; readonly by: 'editor' | 'list' })
  | { readonly without: NoCity | 'part-of-a-country' | 'regions-disagree' | 'shares-its-name' };

const countryCodes = once(
  () => new Map(countryNames().map(([name, code]) => [placeName(name).key, code])),
);

/**
 * Where each place lies: as the editor has it, else by its name, when that can mean one place only. A
 * name that several places of the corpus share gives a point to those alone whose region is printed.
 */
export function locate(places: readonly Entity[]): ReadonlyMap<Entity, Location> {
  const sharing = Map.groupBy(places, ({ name }) => placeName(name).key);
  return new Map(
    places.map((place) => {
      const shares = (sharing.get(placeName(place.name).key)?.length ?? 0) > 1;
      return [place, byEditor(place) ?? byName(place, shares)];
    }),
  );
}

function byEditor({ editorial }: Entity): Location | undefined {
  if (!editorial?.coordinates) return undefined;
  const { latitude, longitude } = editorial.coordinates;
  return { lat: latitude, lon: longitude, rule: 'place-by-curation', by: 'editor' };
}

function byName({ name, aliases, mentions }: Entity, shares: boolean): Location {
  const printed = mentions.flatMap((mention) => printedRegion(mention) ?? []);
  const regions = new Map(printed.map((region) => [keyOf(region), region]));
  if (regions.size > 1) return { without: 'regions-disagree' };
  const { town, key } = placeName(name);
  const [region] = regions.values();
  if (region) return inRegion(town, key, region);
  if (shares) return { without: 'shares-its-name' };
  const country = countryCodes().get(key);
  const isPart = [name, ...aliases].every((form) => regionOf(placeName(form).town)?.code);
  if (isPart) {
    const others = country !== undefined || cityPoint(key) !== 'in-no-list';
    return { without: others ? 'several-places' : 'part-of-a-country' };
  }
  const label = country === undefined ? undefined : labelPointOf(country);
  return label
    ? { ...label, rule: 'label-point-of-country', by: 'list' }
    : located(cityPoint(key), 'largest-town-of-name');
}

/** The list may have the town under its name alone, or with that of its region: "Washington, D.C.". */
function inRegion(town: string, key: string, region: Region): Location {
  const point = cityPoint(town, region);
  const other = point === 'in-no-list' ? cityPoint(key, region) : point;
  return located(other, 'town-in-printed-region');
}

function located(point: ReturnType<typeof cityPoint>, rule: string): Location {
  return typeof point === 'string' ? { without: point } : { ...point, rule, by: 'list' };
}

function keyOf({ country, code = '' }: Region): string {
  return `${country} ${code}`;
}
