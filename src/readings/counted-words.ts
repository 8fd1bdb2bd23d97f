import { fold } from '../text/fold.ts';
import { IRREGULAR_PLURALS, STANDING_FOR } from '../text/lexicon/irregular-plurals.ts';

/** How figures are taken to count the same, for the reader of a page. */
export const COUNTED_RULE =
  'Figures count the same words when the last word of what they count is the same, without regard to case, accents and number: “two wounded civilians” and “a civilian” both count civilians. Of words joined by “and” or “or” all last words must be the same; what stands behind “of” or “per” is left out. A pronoun (“forty of them”) counts nothing that can be told.';

/**
 * The key under which counted words are the same: "Aleppo civilians" and "civilian" give "civilian",
 * "men and women" gives "man and woman". Undefined when what is counted cannot be told.
 */
export function countedKey(counted: string | null): string | undefined {
  if (counted === null) return undefined;
  const heads = fold(counted)
    .split(/\s+(?:of|per)\s+/)[0]
    ?.split(/\s*,\s*|\s+(?:and|or)\s+|\s*&\s*/)
    .flatMap((phrase) => phrase.match(/[\p{L}\p{N}]+(?:['/-][\p{L}\p{N}]+)*/gu)?.at(-1) ?? []);
  if (!heads || heads.length === 0 || heads.some((head) => STANDING_FOR.has(head)))
    return undefined;
  return heads.map(singular).join(' and ');
}

/** A noun in the singular, as far as its ending tells. */
function singular(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular) return irregular;
  if (noun.endsWith('men') && noun.length > 5) return `${noun.slice(0, -3)}man`;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return noun.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh|zz)es$/.test(noun)) return noun.slice(0, -2);
  return /[^sui]s$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}
