import { fold } from '../../text/fold.ts';

const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'to',
  'de',
  'la',
  'del',
  'du',
  '&',
  'against',
  'at',
]);

/**
 * True when the letters are the initials of the name's words, small words counted or not: "ICRC" is one
 * of "International Committee of the Red Cross". Takes the letters and the long form as printed.
 */
export function isAcronymOf(letters: string, name: string): boolean {
  const short = fold(letters).replace(/[^a-z]/g, '');
  if (short.length < 2) return false;
  const words = fold(name)
    .split(/[\s-]+/)
    .filter((word) => /^[a-z&]/.test(word));
  if (words.length < 2) return false;
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  const big = words.filter((word) => !SMALL.has(word));
  return initials(big) === short || initials(words) === short || initials(big.slice(1)) === short;
}
