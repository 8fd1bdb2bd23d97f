import { isDay } from './civil.ts';

/** A date as far as it is known: a year, a month of it, a day of that. */
export interface Calendar {
  readonly year: number;
  /** 1 to 12, or EDTF's code of a season, 21 to 24. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A date resolved, with the rule that did it. */
export interface Resolved {
  readonly edtf: string;
  readonly rule: string;
}

/** Writes a date as EDTF level 0, or level 1 for a season; undefined when the calendar lacks that day. */
export function edtfOf({ year, month, day }: Calendar): string | undefined {
  if (year < 1 || year > 9999) return undefined;
  const digits = String(year).padStart(4, '0');
  if (month === undefined) return digits;
  const withMonth = `${digits}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return withMonth;
  return isDay(year, month, day) ? `${withMonth}-${String(day).padStart(2, '0')}` : undefined;
}

/** Writes the stretch from one date to the other, both included; undefined when it would run backwards. */
export function intervalOf(from: Calendar, to: Calendar): string | undefined {
  const [start, end] = [edtfOf(from), edtfOf(to)];
  return start !== undefined && end !== undefined && isBefore(from, to)
    ? `${start}/${end}`
    : undefined;
}

/** True when the first ends no later than the second and they are not the same. */
function isBefore(a: Calendar, b: Calendar): boolean {
  return rank(a) < rank(b);
}

/** Ties a written date to its rule. */
export function resolved(edtf: string | undefined, rule: string): Resolved | undefined {
  return edtf === undefined ? undefined : { edtf, rule };
}

function rank({ year, month = 0, day = 0 }: Calendar): number {
  return (year * 100 + month) * 100 + day;
}
