import { fold } from '../../text/fold.ts';
import { partsOfName } from './name-parts.ts';
import { arabic, arabicKey, greek, slavic, slavicKey } from './spelling-keys.ts';

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
  const [first = '', ...others] = parts;
  if (others.length > 0 && greek.has(first)) return [greek.get(first) ?? first, ...others];
  if (SLAVIC_ENDING.test(parts.at(-1) ?? '') || (parts.length > 1 && slavic.has(parts[0] ?? ''))) {
    return parts.map(slavicKey);
  }
  return parts;
}
