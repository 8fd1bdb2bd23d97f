import { fold } from '../fold.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import {
  CITY_NAMES,
  COUNTRY_NAMES,
  DOUBTFUL_PLACE_NAMES,
  REGION_NAMES,
  STATE_NAMES,
} from '../lexicon/place-names.ts';
import { once } from '../once.ts';
import { phrases, type Phrases } from '../phrases.ts';
import { givenName, isSurname } from './person-names.ts';
import { isDemonym } from './demonyms.ts';
import { loadCities, loadCountries } from './packages.ts';

/** From how many people on a city is well known, and known at all. */
const LARGE = 250_000;
const SMALL = 15_000;

/** Lists of place names by how surely they name a place; no name is in two of them. */
export interface PlaceNames {
  readonly countries: Phrases;
  readonly known: Phrases;
  readonly small: Phrases;
  readonly doubtful: Phrases;
}

/** The place names; read on first use. */
export const placeNames: () => PlaceNames = once(() => {
  const countries = new Set<string>();
  const known = new Set<string>();
  const small = new Set<string>();
  const doubtful = new Set<string>();
  const add = (name: string, list: Set<string>): void => {
    const key = fold(name).replaceAll('.', '');
    if (key.length < 2 || /[^a-z' -]/.test(key)) return;
    if (countries.has(key) || known.has(key) || small.has(key) || doubtful.has(key)) return;
    if (FUNCTION_WORDS.has(key) && key !== 'us') return;
    (DOUBTFUL_PLACE_NAMES.has(key) ? doubtful : list).add(key);
  };
  for (const name of COUNTRY_NAMES) add(name, countries);
  for (const country of loadCountries()) {
    for (const name of [country.name.common, country.name.official, ...country.altSpellings]) {
      if (name.length > 3 && !isDemonym(fold(name)) && !COMMON_WORDS.has(fold(name)))
        add(name, countries);
    }
    for (const name of country.capital ?? []) add(name, known);
  }
  for (const name of [...REGION_NAMES, ...STATE_NAMES, ...CITY_NAMES]) add(name, known);
  for (const city of loadCities()) {
    if (city.population < SMALL && city.featureCode !== 'PPLA') continue;
    const key = fold(city.name);
    const unsure = COMMON_WORDS.has(key) || givenName(key) > 0 || isSurname(key) || key.length < 4;
    add(city.name, unsure ? doubtful : city.population >= LARGE ? known : small);
  }
  return {
    countries: phrases(countries),
    known: phrases(known),
    small: phrases(small),
    doubtful: phrases(doubtful),
  };
});
