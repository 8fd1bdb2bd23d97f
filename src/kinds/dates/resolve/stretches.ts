import { DECADE_DIGITS } from '../lexicon/calendar-numbers.ts';
import { isOtherYear } from './calendar-date.ts';
import { resolved, type Resolved } from './edtf.ts';
import type { Published } from './published.ts';
import type { Setting } from './setting.ts';

/**
 * Resolves a decade: "1990s" is 199X, "1800s" 18XX, for it may mean the century. A decade without
 * its century ("the '90s", "the sixties") is the last that began before publication; those of which
 * two are in living memory ("the '20s") stay unresolved.
 */
export function resolveDecade(
  words: string,
  published: Published | undefined,
): Resolved | undefined {
  const lower = words.toLowerCase();
  const [, century, decade] = /(\d\d)(\d)0['’]?s$/.exec(lower) ?? [];
  if (century !== undefined && decade !== undefined) {
    const open = decade === '0' && century !== '20' ? `${century}XX` : `${century}${decade}X`;
    return resolved(open, 'decade-in-digits');
  }
  const digit = DECADE_DIGITS.get(/\p{L}+$/u.exec(lower)?.[0] ?? '') ?? shortDecade(lower);
  if (digit === undefined || digit < 3 || !published) return undefined;
  const began = digit * 10;
  const now = published.year - (published.year % 100);
  const year = now + began < published.year ? now + began : now - 100 + began;
  return resolved(`${String(year).slice(0, 3)}X`, 'decade-before-publication');
}

/** Resolves a year without its century: "in '98" is the last such year up to that of publication. */
export function resolveShortYear(
  words: string,
  published: Published | undefined,
): Resolved | undefined {
  const digits = /\d\d$/.exec(words)?.[0];
  if (digits === undefined || !published) return undefined;
  const now = published.year - (published.year % 100);
  const year = now + Number(digits) <= published.year ? now : now - 100;
  return resolved(String(year + Number(digits)), 'short-year-before-publication');
}

function shortDecade(lower: string): number | undefined {
  const digit = /['’‘](\d)0s$/.exec(lower)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** Resolves a century of our era: "the 19th century" is 18XX, as EDTF counts. */
export function resolveCentury(setting: Setting): Resolved | undefined {
  const { tokens, from, next } = setting;
  const number = tokens.slice(from, next).find(({ type }) => type === 'number');
  const count = Number(number?.text ?? 0);
  if (count < 2 || count > 21 || isOtherYear(setting)) return undefined;
  return resolved(`${String(count - 1).padStart(2, '0')}XX`, 'century-by-number');
}
