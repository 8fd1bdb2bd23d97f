import type { Traits } from './choices.ts';

/** The values of each facet, with the words that a reader knows them by. */
export type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A list that a filter narrows: what its items can be chosen by, and how some of them are shown. */
export interface List {
  readonly traits: readonly Traits[];
  readonly labels: Labels;
  /** Shows the items that `keeps` says, counted as the traits are; everything as it was without it. */
  show(keeps: ((index: number) => boolean) | undefined): Promise<void>;
}
