import type { TagKind } from '../../src/text/tagger/labels.ts';

/** How a corpus labels, where it differs from what we look for. */
export interface Habits {
  /** Kinds that it leaves unlabelled: a word outside may be of one of them. */
  readonly leavesOut: readonly TagKind[];
  /** Its MISC holds also the names of peoples. */
  readonly peopleAsWorks: boolean;
  /** Its labels were made by machine. */
  readonly silver: boolean;
  /** How much a lesson from it counts. */
  readonly weight: number;
}

const PLAIN: Habits = { leavesOut: [], peopleAsWorks: false, silver: false, weight: 1 };

const HABITS: Readonly<Record<string, Habits>> = {
  gmb: { ...PLAIN, leavesOut: ['work'], silver: true },
  gum: { ...PLAIN, leavesOut: ['work', 'people'] },
  ewt: { ...PLAIN, leavesOut: ['work', 'people'] },
  // Written to be learnt from, of the kinds of news that the other corpora lack.
  own: { ...PLAIN, leavesOut: ['work', 'people'], weight: 3 },
  wikigold: { ...PLAIN, peopleAsWorks: true },
  // Lists and definitions of science, music and letters, more than running text.
  crossner: { ...PLAIN, peopleAsWorks: true, weight: 0.5 },
};

/** The habits of a corpus, by the name in its lines; one that is not known labels as we do. */
export function habitsOf(corpus: string): Habits {
  return HABITS[corpus] ?? PLAIN;
}
