import { ARABIC_SPELLINGS, GREEK_SPELLINGS, SLAVIC_SPELLINGS } from './lexicon/spellings.ts';

const tableOf = (lines: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(lines.flatMap((line) => line.map((name) => [name, line[0] ?? name] as const)));

/** The first spelling of an Arabic name, by each of its spellings, folded and without hyphens. */
export const arabic = tableOf(ARABIC_SPELLINGS);
/** The same of Slavic first names. */
export const slavic = tableOf(SLAVIC_SPELLINGS);

/** The same of Greek first names. */
export const greek = tableOf(GREEK_SPELLINGS);

/** The keys under which a single name may stand in names of several parts that have been respelt. */
export function respeltAlone(part: string): readonly string[] {
  const plain = part.replace(/[-']/g, '');
  return [...new Set([plain, arabicKey(plain), slavicKey(plain)])];
}

/** Vowels in one spelling ("ou", "oo" and "o" are "u"), no doubled letters, "q" as "k", no final "h". */
export function arabicKey(part: string): string {
  const known = arabic.get(part);
  if (known !== undefined) return known;
  const word = part.replace(/^abd[aeu][lrnsz](?=\p{L}{3})/u, 'abd');
  return word
    .replace(/i?yy?[ae]h?$/, 'ia')
    .replace(/([ae])h$/, 'a')
    .replace(/oo|ou|o/g, 'u')
    .replace(/[ae][iy](?!$)/g, 'Y')
    .replace(/ee|ie|e/g, 'i')
    .replace(/y(?![aeiou])/g, 'i')
    .replaceAll('q', 'k')
    .replace(/(.)\1/g, '$1');
}

/** "-sky", "-skyy" and "-ski" are one, so are "-ov" and "-off", "-vic" and "-vich", "ks" and "x". */
export function slavicKey(part: string): string {
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
