import type { Confidence } from '../../../model/statement.ts';

const CLASSES: readonly Confidence[] = ['doubtful', 'likely', 'certain'];

/** The weaker of two classes: a credit is as sure as its weakest part. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return CLASSES.indexOf(a) < CLASSES.indexOf(b) ? a : b;
}

/** True when a class is as strong as the threshold or stronger. */
export function reaches(confidence: Confidence, threshold: Confidence): boolean {
  return CLASSES.indexOf(confidence) >= CLASSES.indexOf(threshold);
}
