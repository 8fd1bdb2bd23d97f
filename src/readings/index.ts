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
export const readings: readonly Reading[] = [];
