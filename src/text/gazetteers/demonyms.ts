import { fold } from '../fold.ts';
import { PEOPLES } from '../lexicon/demonyms.ts';
import { once } from '../once.ts';
import { loadCountries } from './packages.ts';

/** Words of the package's demonyms that are places or plain words by themselves. */
const NOT_DEMONYMS: ReadonlySet<string> = new Set([
  'islander',
  'djibouti',
  'gibraltar',
  'vatican',
  'futuna',
]);

const demonyms = once(() => {
  const all = new Set<string>(PEOPLES);
  for (const country of loadCountries()) {
    const { m = '', f = '' } = country.demonyms?.['eng'] ?? {};
    for (const form of `${m}, ${f}`.split(/,\s*|\s+or\s+/)) {
      // Of several words only the last is a demonym by itself ("South Korean").
      const key = fold(form.split(' ').at(-1) ?? '');
      if (key.length < 4 || NOT_DEMONYMS.has(key)) continue;
      all.add(key);
      all.add(`${key}s`);
    }
  }
  return all;
});

/** True for "Syrian", "Russians", "Muslim": capitalised, but no place. Takes a folded word. */
export function isDemonym(key: string): boolean {
  return demonyms().has(key);
}
