import type { BCubed } from './identity/b-cubed.ts';
import type { Measures } from './measures.ts';

/** One measure that must not fall: its value in per cent, and the number of items it was taken on. */
export interface Watched {
  readonly value: number;
  readonly items: number;
}

/** The measures that are watched, by name. Higher is better in each. */
export function watched(
  { dates, figures, names, quotations, speakers }: Measures,
  identity: BCubed,
): Record<string, Watched> {
  const f1 = ({ f1: value, items }: { f1: number; items: number }): Watched => ({ value, items });
  return {
    dates: f1(names.date.exact),
    'dates resolved': { value: dates.recall, items: dates.items },
    'dates resolved right': { value: dates.precision, items: dates.items },
    figures: f1(figures),
    identity: f1(identity),
    'identity, precision': { value: identity.precision, items: identity.items },
    names: f1(names.all.exact),
    'names, overlap': f1(names.all.overlap),
    organisations: f1(names.organisation.exact),
    people: f1(names.person.exact),
    places: f1(names.place.exact),
    quotations: f1(quotations),
    'speakers not wrong': {
      value: Math.round(1000 - 10 * speakers.wrong) / 10,
      items: speakers.items,
    },
    'speakers right': { value: speakers.right, items: speakers.items },
  };
}

/**
 * How far a measure may fall below its floor, in percentage points: two, or one standard error of a
 * share taken on so many items, whichever is more. A smaller fall says nothing of texts that are not
 * in the corpus. Texts and recognisers are the same in each run, so chance has no other part in it.
 */
export function marginOf({ value, items }: Watched): number {
  const share = Math.min(Math.max(value / 100, 0), 1);
  return Math.max(2, 100 * Math.sqrt((share * (1 - share)) / Math.max(items, 1)));
}

/** The watched measures that fell below their floor by more than the margin, each worded. */
export function fallen(
  measures: Measures,
  identity: BCubed,
  floor: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.entries(watched(measures, identity)).flatMap(([name, measure]) => {
    const least = floor[name];
    if (least === undefined) return [`${name}: Unexpected measure, expected a floor for it.`];
    const bound = least - marginOf({ ...measure, value: least });
    return measure.value >= bound
      ? []
      : [`${name}: Unexpected ${measure.value}, expected at least ${bound.toFixed(1)}.`];
  });
}
