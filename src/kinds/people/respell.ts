import { fold } from '../../text/fold.ts';
import { ARABIC_SPELLINGS, SLAVIC_SPELLINGS } from './lexicon/spellings.ts';
import { partsOfName } from './name-parts.ts';

const tableOf = (lines: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(lines.flatMap((line) => line.map((name) => [name, line[0] ?? name] as const)));

const arabic = tableOf(ARABIC_SPELLINGS);
const slavic = tableOf(SLAVIC_SPELLINGS);
const ARABIC_SIGN =
  /(?:^|[\s-])(?:al|el|ibn|bin|bint|abu|abd(?:[aeu]l)?)[\s-]|\babd[aeu]l\p{L}{3}/u;
const SLAVIC_ENDING =
  /(?:[oe](?:va?|ff)|sk(?:[yi]|i?yy?|yi|ii|ij|aya|aia|a)|enko|chuk|[iy]t?ch|ic)$/;

/**
 * The parts of a name in one spelling for all the ways in which it is written in Latin letters:
 * "Mohammed", "Muhammad"; "Hussein", "Husayn"; "Zelensky", "Zelenskyy"; "-ov", "-off". Only names that
 * an Arabic or Slavic part, particle or ending gives away are respelt, for "Reed" and "Reid" are two.
 */
export function respelt(name: string): readonly string[] {
  const parts = partsOfName(name).map((part) => part.replace(/[-']/g, ''));
  const servants = partsOfName(
    fold(name).replace(/\babd(?:[aeu][lrnsz])?[\s-]+(?:[aeu]l[\s-]+)?/g, 'abd'),
  );
  if (parts.some((part) => arabic.has(part)) || ARABIC_SIGN.test(fold(name))) {
    return servants.map((part) => arabicKey(part.replace(/[-']/g, '')));
  }
  if (SLAVIC_ENDING.test(parts.at(-1) ?? '') || (parts.length > 1 && slavic.has(parts[0] ?? ''))) {
    return parts.map(slavicKey);
  }
  return parts;
}

/** The keys under which a single name may stand in names of several parts that have been respelt. */
export function respeltAlone(part: string): readonly string[] {
  const plain = part.replace(/[-']/g, '');
  return [...new Set([plain, arabicKey(plain), slavicKey(plain)])];
}

/** Vowels in one spelling ("ou", "oo" and "o" are "u"), no doubled letters, "q" as "k", no final "h". */
function arabicKey(part: string): string {
  const known = arabic.get(part);
  if (known !== undefined) return known;
  const word = part.replace(/^abd[aeu][lrnsz](?=\p{L}{3})/u, 'abd');
  return word
    .replace(/i?yy?[ae]h?$/, 'ia')
    .replace(/([ae])h$/, 'a')
    .replace(/oo|ou|o/g, 'u')
    .replace(/[ae][iy](?!$)/g, 'Y')
    .replace(/ee|ie|e/g, 'i')
    .replace(/y$/, 'i')
    .replaceAll('q', 'k')
    .replace(/(.)\1/g, '$1');
}

/** "-sky", "-skyy" and "-ski" are one, so are "-ov" and "-off", "-vic" and "-vich", "ks" and "x". */
function slavicKey(part: string): string {
  return (slavic.get(part) ?? part)
    .replace(/([oe])ff$/, '$1v')
    .replace(/t?sch|tch/g, 'ch')
    .replace(/^dj/, 'd')
    .replaceAll('kh', 'h')
    .replaceAll('ks', 'x')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replaceAll('ie', 'e')
    .replace(/ich$/, 'ic');
}
