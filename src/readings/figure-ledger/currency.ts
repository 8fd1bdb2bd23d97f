import {
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_SIGNS,
} from '../../kinds/figures/lexicon/currencies.ts';
import { CURRENCY_WORDS } from './lexicon/units.ts';

/**
 * The currency that is printed with a number, or in the words after it, as printed: "US$", "€", "Rs",
 * "Australian dollars". Null when there is none. Two currencies are one only when they are printed
 * alike: whose dollar "$" is, is not guessed.
 */
export function currencyIn(words: string, counted: string | null): string | null {
  return signIn(words) ?? codeIn(words) ?? nameIn(counted ?? '');
}

/** "US $7.2bn", "$US55", "1,200€": the sign with the letters that tell one dollar from another. */
function signIn(words: string): string | null {
  const sign = Array.from(words).find((one) => CURRENCY_SIGNS.has(one));
  if (sign === undefined) return null;
  const at = words.indexOf(sign);
  const before = /([\p{L}.]+) ?$/u.exec(words.slice(0, at))?.[1] ?? '';
  const after = /^[\p{L}.]+/u.exec(words.slice(at + sign.length))?.[0] ?? '';
  const country = [before, after].find((one) => CURRENCY_COUNTRIES.has(one)) ?? '';
  return `${country}${sign}`;
}

/** "EUR 5 million", "Rs500". */
function codeIn(words: string): string | null {
  const codes = [...words.matchAll(/(?<![\p{L}])([\p{L}.]+=?)\s?(?=\d)/gu)];
  const [code] = codes.flatMap(([, word = '']) =>
    CURRENCY_CODES.has(word) || word === 'Y=' ? [word] : [],
  );
  return code?.replace(/\.$/, '') ?? null;
}

/** "dollars", "Australian dollars", "EUR" behind the number. */
function nameIn(counted: string): string | null {
  const last = counted.split(/\s+/).at(-1) ?? '';
  const named = CURRENCY_WORDS.has(last.toLowerCase()) || /^[A-Z]{3}$/.test(last);
  if (!named || (/^[A-Z]{3}$/.test(last) && !CURRENCY_CODES.has(last))) return null;
  return counted.replace(/^(?:the|a|an|of|its|their|his|her)\s+/i, '');
}
