import type { Token } from '../../../model/analysed-text.ts';
import { yearWeight } from '../../../text/years.ts';
import {
  CLOCKS,
  DECADES,
  NUMBERED,
  SEASONS,
  SHORT_YEAR_AFTER,
  SHORT_YEAR_BEFORE,
} from '../lexicon/calendar.ts';
import { isDash, isGlued, isYearText, withEdge } from './reading.ts';
import type { Found } from './reading.ts';

/** "2012", "2014-2017", "2021/22", "the 1990s", "mid-2016", "summer 2015", "the 19th century", "in '98". */
export function yearAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.type !== 'number')
    return inWords(tokens, at) ?? shortDecade(tokens, at) ?? shortYear(tokens, at);
  return decade(tokens, at) ?? century(tokens, at) ?? iso(tokens, at) ?? year(tokens, at);
}

function year(tokens: readonly Token[], at: number): Found | undefined {
  const weight = yearWeight(tokens, at);
  if (!weight || CLOCKS.has(tokens[at + 1]?.text ?? '')) return undefined;
  if (NUMBERED.has(tokens[at - 1]?.text.toLowerCase() ?? '')) return undefined;
  const mark = tokens[at + 1];
  const last = tokens[at + 2];
  const joined = isGlued(tokens[at], mark) && isGlued(mark, last) && last?.type === 'number';
  if (
    joined &&
    (isDash(mark) || mark?.text === '/') &&
    /^(?:\d\d|(?:1\d|20)\d\d)$/.test(last.text)
  ) {
    return { from: at, next: at + 3, rule: 'years', weight: Math.max(weight, 0.8) };
  }
  const from = withSeason(tokens, withEdge(tokens, at));
  return { from, next: at + 1, rule: 'year', weight };
}

/** "summer 2015", "the spring of 2011". */
function withSeason(tokens: readonly Token[], at: number): number {
  const of = tokens[at - 1]?.text === 'of' ? 1 : 0;
  return SEASONS.has(tokens[at - 1 - of]?.text.toLowerCase() ?? '')
    ? withEdge(tokens, at - 1 - of)
    : at;
}

/** "1990s", "mid-1990s", "1990's". */
function decade(tokens: readonly Token[], at: number): Found | undefined {
  const after = tokens[at + 1];
  if (!/^(?:1\d|20)\d0$/.test(tokens[at]?.text ?? '') || !isGlued(tokens[at], after))
    return undefined;
  if (after?.text === 's')
    return { from: withEdge(tokens, at), next: at + 2, rule: 'decade', weight: 0.9 };
  const s = tokens[at + 2];
  const possessive = /^['’]$/.test(after?.text ?? '') && s?.text === 's' && isGlued(after, s);
  return possessive
    ? { from: withEdge(tokens, at), next: at + 3, rule: 'decade', weight: 0.9 }
    : undefined;
}

/** "the '90s", "the nineties". */
function shortDecade(tokens: readonly Token[], at: number): Found | undefined {
  const [mark, number, s] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!mark || !/^['’‘]$/.test(mark.text) || !/^\d0$/.test(number?.text ?? '') || s?.text !== 's')
    return undefined;
  if (!isGlued(mark, number) || !isGlued(number, s)) return undefined;
  return { from: at, next: at + 3, rule: 'decade', weight: 0.85 };
}

/** "in '98", "the summer of ’69": nothing that the number could count stands behind it. */
function shortYear(tokens: readonly Token[], at: number): Found | undefined {
  const [before, mark, number, after] = tokens.slice(Math.max(at - 1, 0), at + 3);
  if (at === 0 || !mark || !/^['’‘]$/.test(mark.text) || !/^\d\d$/.test(number?.text ?? ''))
    return undefined;
  if (!isGlued(mark, number) || isGlued(before, mark)) return undefined;
  if (!SHORT_YEAR_BEFORE.has(before?.text.toLowerCase() ?? '')) return undefined;
  const ends = !after || after.sentence !== mark.sentence || /^[.,;:!?)”"–—]$/.test(after.text);
  if (!ends && !SHORT_YEAR_AFTER.has(after.text)) return undefined;
  return { from: withSeason(tokens, at), next: at + 2, rule: 'short-year', weight: 0.8 };
}

function inWords(tokens: readonly Token[], at: number): Found | undefined {
  const text = tokens[at]?.text ?? '';
  if (/^mid[-‐‑](?:1\d|20)\d\ds?$/i.test(text)) {
    return { from: at, next: at + 1, rule: text.endsWith('s') ? 'decade' : 'year', weight: 0.85 };
  }
  if (!DECADES.has(text.toLowerCase())) return undefined;
  const from = withEdge(tokens, at);
  return tokens[from - 1]?.text.toLowerCase() === 'the'
    ? { from, next: at + 1, rule: 'decade', weight: 0.7 }
    : undefined;
}

/** "the 19th century", "19th-century". */
function century(tokens: readonly Token[], at: number): Found | undefined {
  const ordinal = tokens[at + 1];
  if (!isGlued(tokens[at], ordinal) || !/^(?:st|nd|rd|th)(?:-century)?$/.test(ordinal?.text ?? ''))
    return undefined;
  if (ordinal?.text.endsWith('century'))
    return { from: at, next: at + 2, rule: 'century', weight: 0.8 };
  const hyphen = isDash(tokens[at + 2]) ? 1 : 0;
  if (tokens[at + 2 + hyphen]?.text.toLowerCase() !== 'century') return undefined;
  return { from: withEdge(tokens, at), next: at + 3 + hyphen, rule: 'century', weight: 0.85 };
}

/** "2016-12-15", "15/12/2016", "15.12.2016". */
function iso(tokens: readonly Token[], at: number): Found | undefined {
  const parts = tokens.slice(at, at + 5);
  const [a, first, b, second, c] = parts.map((part) => part.text);
  if (/^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:1\d|20)\d\d$/.test(a ?? '')) {
    return { from: at, next: at + 1, rule: 'numeric-date', weight: 0.9 };
  }
  if (!first || first !== second || !/^[-/]$/.test(first)) return undefined;
  if (!parts.every((part, index) => index === 0 || isGlued(parts[index - 1], part)))
    return undefined;
  const day = /^(?:0?[1-9]|[12]\d|3[01])$/;
  const yearFirst = isYearText(a) && day.test(b ?? '') && day.test(c ?? '');
  const yearLast =
    day.test(a ?? '') &&
    day.test(b ?? '') &&
    /^(?:(?:1\d|20)\d\d|\d\d)$/.test(c ?? '') &&
    first === '/';
  return yearFirst || yearLast
    ? { from: at, next: at + 5, rule: 'numeric-date', weight: 0.95 }
    : undefined;
}
