import type { Candidate } from '../../../model/mention.ts';
import type { NameText } from '../../../text/name-runs.ts';

/** A rule that proposes organisations for a whole text. */
export type OrganisationRule = (text: NameText) => readonly Candidate[];

/** A candidate for an organisation over the words `[from, to)`. */
export function organisation(
  text: NameText,
  from: number,
  to: number,
  rule: string,
  weight: number,
): Candidate {
  const start = text.words[from]?.start ?? 0;
  return { kind: 'organisation', start, end: text.words[to - 1]?.end ?? start, rule, weight };
}
