import { fold } from '../../text/fold.ts';

const SMALL: ReadonlySet<string> = new Set(
  'of the for and on in to de la del du & against at'.split(' '),
);

/** The letters of an acronym, folded: "I.C.R.C." gives "icrc". */
export function lettersOf(acronym: string): string {
  return fold(acronym).replace(/[^a-z]/g, '');
}

/**
 * The acronyms that a name may have, folded: the initials of all words, of all but the small ones, and
 * of these without the first (often a country). None for a name of one word.
 */
export function acronymsOf(name: string): string[] {
  const words = fold(name)
    .split(/[\s-]+/)
    .filter((word) => /^[a-z&]/.test(word));
  if (words.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  const big = words.filter((word) => !SMALL.has(word));
  const all = [initials(big), initials(words), initials(big.slice(1))];
  return [...new Set(all)].filter((letters) => letters.length > 1);
}

/** True when the letters are an acronym of the name: "ICRC" of "International Committee of the Red Cross". */
export function isAcronymOf(letters: string, name: string): boolean {
  return acronymsOf(name).includes(lettersOf(letters));
}
