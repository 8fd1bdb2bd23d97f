/** A way of reading all the texts against each other; it has pages of its own at `/<id>/`. */
export interface Reading {
  /** First segment of its address. */
  readonly id: string;
  /** As a heading and in the navigation. */
  readonly title: string;
  /** What a reader finds there, in one sentence without a full stop's worth of promise. */
  readonly description: string;
}

/** The readings in the order of the navigation; their pages stand in `src/pages/<id>/`. */
export const readings: readonly Reading[] = [
  {
    id: 'compare',
    title: 'Compare',
    description:
      'Any two sources side by side: the words, figures and names that both print, and what was found in one only.',
  },
  {
    id: 'figure-ledger',
    title: 'Figure ledger',
    description:
      'Every quantity as printed, with what it counts, who states it and where; those that count the same are drawn side by side.',
  },
  {
    id: 'naming',
    title: 'Naming ledger',
    description:
      'Which source uses which wording for whom: every printed form of a name, and every word for a group or power, counted, with its sentences.',
  },
  {
    id: 'speakers',
    title: 'People who speak',
    description:
      'Everybody who is credited with words, named or only as printed, with each quotation and the printed verbs.',
  },
  {
    id: 'unresolved',
    title: 'What is unresolved',
    description:
      'Speakers, dates and names that could not be told, each as printed in its sentence, with the reason.',
  },
  {
    id: 'timeline',
    title: 'Timeline',
    description:
      'Dated statements in the order of their dates: when something was said, when it was reported, and the other dates of a sentence, kept apart.',
  },
  {
    id: 'map',
    title: 'Places on a map',
    description:
      'The places that the texts name, with where each lies, by a stated rule, or why that is not said; land only, no borders.',
  },
];
