import { CARDINALS } from '../../../text/lexicon/numerals.ts';
import { dayNumber, dayOf } from './civil.ts';
import { edtfOf, resolved, type Resolved } from './edtf.ts';
import { wordBefore, type Setting } from './setting.ts';

const RULE = 'ago-from-publication';

/**
 * Resolves "two days ago" to the day, "three weeks ago" and "five months ago" to about a month, "two
 * years ago" and "a decade ago" to about a year. "More than two years ago" stays unresolved.
 */
export function resolveAgo(setting: Setting): Resolved | undefined {
  const { tokens, from, published } = setting;
  const [first, second] = [tokens[from]?.text.toLowerCase() ?? '', tokens[from + 1]?.text ?? ''];
  const count = /^(?:an?|one)$/.test(first) ? 1 : (CARDINALS.get(first) ?? Number(first));
  const unit = second.toLowerCase().replace(/s$/, '');
  if (!published || !Number.isInteger(count) || count < 1) return undefined;
  if (/^(?:than|over|nearly|almost|least|or|to|and|under|only)$/.test(wordBefore(setting))) {
    return undefined;
  }
  const { year, month, day } = published;
  if (unit === 'year') return about({ year: year - count });
  if (unit === 'decade') return about({ year: year - count * 10 });
  if (month === undefined) return undefined;
  if (unit === 'month') return about(monthsBefore(year, month, count));
  if (day === undefined) return undefined;
  const then = dayOf(dayNumber({ year, month, day }) - count * (unit === 'week' ? 7 : 1));
  if (unit === 'day') return resolved(edtfOf(then), RULE);
  return unit === 'week' ? about({ year: then.year, month: then.month }) : undefined;
}

/** The month that many months before another. */
export function monthsBefore(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 - count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

function about(date: Parameters<typeof edtfOf>[0]): Resolved | undefined {
  const edtf = edtfOf(date);
  return resolved(edtf && `${edtf}~`, RULE);
}
