import { fold } from '../fold.ts';
import { once } from '../once.ts';
import { loadCities, loadCountries, type City } from './packages.ts';
import type { Region } from './regions.ts';

/** A point on the globe, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** From how many people on a town may be meant by its name alone. */
const LARGE = 100_000;

/** The largest place of a name is meant when it has this many times the people of any other. */
const MANY_TIMES = 10;

const byName = once(() => Map.groupBy(loadCities(), ({ name }) => cityKey(name)));

const countries = once(() => new Map(loadCountries().map((one) => [one.cca2, one])));

/** The countries of the list: the common name of each, with its two letters of ISO 3166. */
export const countryNames = once((): readonly (readonly [name: string, code: string])[] =>
  loadCountries().map(({ name, cca2 }) => [name.common, cca2]),
);

/** Where the label of a country stands, to a hundredth of a degree; undefined for other letters. */
export function labelPointOf(code: string): Point | undefined {
  const [lat, lon] = countries().get(code)?.latlng ?? [];
  return lat === undefined || lon === undefined ? undefined : pointOf(lat, lon);
}

/** Why the list of towns gives no point for a name. */
export type NoCity = 'several-places' | 'small-place-only' | 'in-no-list';

/**
 * Where a town lies, to a hundredth of a degree, as the list of populated places has it; inside the
 * region, where one is given. Takes a folded name. The largest place of a name is meant when it has ten
 * times the people of any other and, without a region, at least 100,000; otherwise the reason is given.
 */
export function cityPoint(town: string, region?: Region): Point | NoCity {
  const inside = ({ country, adminCode }: City): boolean =>
    !region ||
    (country === region.country && (region.code === undefined || adminCode === region.code));
  const [first, second] = (byName().get(cityKey(town)) ?? [])
    .filter(inside)
    .toSorted((a, b) => b.population - a.population);
  if (!first) return 'in-no-list';
  if (second && first.population < MANY_TIMES * second.population) return 'several-places';
  if (!region && first.population < LARGE) return 'small-place-only';
  const [lon, lat] = first.loc.coordinates;
  return pointOf(lat, lon);
}

function cityKey(name: string): string {
  return fold(name).replace(/[.,]/g, '');
}

function pointOf(lat: number, lon: number): Point {
  return { lat: round(lat), lon: round(lon) };
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
