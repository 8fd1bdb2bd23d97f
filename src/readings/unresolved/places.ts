import type { HeldPlace } from '../holdings.ts';
import { inSources } from './in-sources.ts';
import { namesakesAmong } from './names.ts';
import type { Open } from './open.ts';

const UNTOLD = 'This build could not tell where the place lies.';

/** Rules by which a place that is known has no point: lists have towns and whole countries only. */
const KNOWN: ReadonlySet<string> = new Set(['part-of-a-country']);

/**
 * The places whose name was joined to no place on a list: it has none of that name, or several. Those
 * that share their name with another page are left to the namesakes.
 */
export function openPlaces(places: readonly HeldPlace[]): readonly Open[] {
  const namesakes = new Set(namesakesAmong(places).flat());
  return places.flatMap((place) => {
    const { unlocated: rule } = place.facts;
    if (rule === undefined || KNOWN.has(rule) || namesakes.has(place)) return [];
    const decision = [`- coordinates: ${place.url.slice(1, -1)}`, '  latitude:', '  longitude:'];
    return inSources(place, { kind: 'place', why: { words: UNTOLD, rule }, fitting: [], decision });
  });
}
