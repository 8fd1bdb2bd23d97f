/** What was found and what was not: `extra` are answers that are not in the gold. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/** Rates in per cent with one decimal, and of how many gold items they speak. */
export interface Rates {
  readonly f1: number;
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
}

/** An empty tally. */
export function tally(): Tally {
  return { right: 0, extra: 0, missed: 0 };
}

/** The sum of several tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  const all = tally();
  for (const { right, extra, missed } of tallies) {
    all.right += right;
    all.extra += extra;
    all.missed += missed;
  }
  return all;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function rates({ right, extra, missed }: Tally): Rates {
  return {
    f1: percent(2 * right, 2 * right + extra + missed),
    items: right + missed,
    precision: percent(right, right + extra),
    recall: percent(right, right + missed),
  };
}

/** A share in per cent, rounded to one decimal; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
