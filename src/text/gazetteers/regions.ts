import { fold } from '../fold.ts';
import { REGIONS } from '../lexicon/regions.ts';
import { once } from '../once.ts';
import { loadCities, loadCountries, type City } from './packages.ts';
import { stateOf } from './states.ts';

/** A country, or a part of one. */
export interface Region {
  /** Two letters of ISO 3166. */
  readonly country: string;
  /** As GeoNames codes it; absent for the whole country. */
  readonly code?: string;
}

const regions = once(
  () =>
    new Map<string, Region>(
      REGIONS.flatMap(([country, code, ...names]) =>
        names.map((name) => [name, { country, code }] as const),
      ),
    ),
);

const countries = once(
  () =>
    new Map(
      loadCountries().flatMap(({ cca2, name }) => {
        const state = stateOf(fold(name.common).replaceAll('.', ''));
        return state === undefined ? [] : [[state, cca2] as const];
      }),
    ),
);

const largest = once(() => {
  const byName = new Map<string, City>();
  for (const city of loadCities()) {
    const key = fold(city.name);
    const other = byName.get(key);
    if (!other || other.population < city.population) byName.set(key, city);
  }
  return byName;
});

const american = once(
  () =>
    new Set(
      loadCities().flatMap(({ name, country, adminCode }) =>
        country === 'US' ? [`${fold(name)} ${adminCode}`] : [],
      ),
    ),
);

/** The region of a name as it stands behind a town: "texas", "calif", "france". Folded, without full stops. */
export function regionOf(key: string): Region | undefined {
  const part = regions().get(key);
  if (part) return part;
  const country = countries().get(stateOf(key) ?? '');
  return country === undefined ? undefined : { country };
}

/** True when the largest place of that name lies outside the region: "paris" of "texas". Takes a folded name. */
export function isElsewhere(town: string, { country, code }: Region): boolean {
  const city = largest().get(town);
  if (!city) return false;
  return city.country !== country || (code !== undefined && city.adminCode !== code);
}

/** True when a state of the United States has a town of that name. Takes a folded name. */
export function isTownIn(town: string, code: string): boolean {
  return american().has(`${town} ${code}`);
}
