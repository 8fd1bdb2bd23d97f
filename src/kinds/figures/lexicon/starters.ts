import { CARDINALS } from '../../../text/lexicon/numerals.ts';
import { CURRENCY_CODES, CURRENCY_COUNTRIES, CURRENCY_SIGNS, YEN_LETTER } from './currencies.ts';
import { SEVERALS } from './modifiers.ts';
import { VAGUE_PLURALS } from './vague.ts';
import { VULGAR_FRACTIONS } from '../../../text/lexicon/numerals.ts';

/** Everything but digits with which a quantity can begin. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...SEVERALS,
  ...CURRENCY_SIGNS,
  ...CURRENCY_CODES,
  ...CURRENCY_COUNTRIES,
  ...['a', 'an', 'half', 'quarter', 'minus', '-', '−', '.', YEN_LETTER],
]);
