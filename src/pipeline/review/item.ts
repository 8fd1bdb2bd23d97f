/** One thing that a person should look at. */
export interface ReviewItem {
  /** How much hangs on it: mentions, and statements three times as much. */
  readonly weight: number;
  /** What there is to see, as a sentence; no line breaks. */
  readonly why: string;
  /** The page on which it can be judged, from the root of the site. */
  readonly url: string;
  /** The lines of YAML that decide it, ready for a file of decisions. */
  readonly lines: readonly string[];
}

/** A statement counts three times a mention: a wrong credit is the worst error there is. */
export const STATEMENT = 3;

/** Words as a scalar of YAML on one line that nothing in them can end. */
export function scalar(words: string): string {
  return /^[\p{L}][\p{L}\p{N} .’'-]*$/u.test(words) && !words.endsWith(' ')
    ? words
    : JSON.stringify(words);
}
