import type { Candidate } from '../../../model/mention.ts';
import type { NameText } from '../../../text/name-runs.ts';

/** A rule that proposes places for a whole text. */
export type PlaceRule = (text: NameText) => readonly Candidate[];

/** A candidate for a place over the words `[from, to)`. */
export function place(
  text: NameText,
  from: number,
  to: number,
  rule: string,
  weight: number,
): Candidate {
  const start = text.words[from]?.start ?? 0;
  return { kind: 'place', start, end: text.words[to - 1]?.end ?? start, rule, weight };
}
