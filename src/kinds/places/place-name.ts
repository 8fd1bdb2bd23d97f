import { fold } from '../../text/fold.ts';
import { regionOf, type Region } from '../../text/gazetteers/regions.ts';
import { stateOf } from '../../text/gazetteers/states.ts';
import { ALIASES } from './lexicon/aliases.ts';

const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ed|es|ez)-(?=\p{L}{3})/u;

const canonical = new Map(
  ALIASES.flatMap((names) => names.map((name) => [plainKey(name), plainKey(names[0] ?? name)])),
);

const rank = new Map(
  ALIASES.flatMap((names) => names.map((name, index) => [plainKey(name), index] as const)),
);

/** A printed form of a place, read once for all comparisons. */
export interface PlaceName {
  /** Under which the names of one place meet: "U.S." and "United States" have one. */
  readonly key: string;
  /** The name itself, folded, as lists of towns have it. */
  readonly town: string;
  /** What stands behind a comma in the same form: "Paris, Texas". */
  readonly region?: Region;
}

/** Reads one printed form. */
export function placeName(form: string): PlaceName {
  const plain = plainName(form);
  const whole = keyOf(plain.replaceAll(',', ''));
  const [town = '', behind, more] = plain.split(/,\s*/);
  if (behind === undefined || more !== undefined || canonical.has(plainKey(form)))
    return { key: whole, town };
  const region = regionOf(behind);
  return region ? { key: keyOf(town), town, region } : { key: whole, town: plain };
}

/** How far a form is from the usual name: none for "Iran", more for "Islamic Republic of Iran" and "U.S.". */
export function rankOf(form: string): number {
  const listed = rank.get(plainKey(form));
  if (listed !== undefined) return listed;
  const plain = plainName(form);
  const state = stateOf(plain);
  return (state !== undefined && state !== plain) || /^(?:the )?(?:city|town) of /i.test(form)
    ? 1
    : 0;
}

function keyOf(plain: string): string {
  const state = stateOf(plain);
  const key = plainKey(state ?? plain);
  return canonical.get(key) ?? key;
}

/** Folded, without "the", full stops, what stands in brackets, and "City of" before the name. */
function plainName(form: string): string {
  const plain = fold(form)
    .replace(/\s*\(.*$/s, '')
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^(?:city|town|village) of (?:the )?/, '')
    .replace(/^st /, 'saint ')
    .replace(/^mt /, 'mount ')
    .replace(/^river (.+)$/, '$1 river');
  const [, owner = '', own = ''] = /^(.+?)'s? (.+ .+)$/.exec(plain) ?? [];
  return stateOf(owner) === undefined ? plain : own;
}

function plainKey(name: string): string {
  return plainName(name).replaceAll(',', '').replace(ARTICLE, '').replaceAll('-', ' ');
}
