import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate } from '../../../model/mention.ts';
import { nameText, type NameText } from '../../../text/name-runs.ts';
import { byContext } from './by-context.ts';
import { byGivenName } from './by-given-name.ts';
import { byLabel } from './by-label.ts';
import { byTitle } from './by-title.ts';
import { segments, type Segment } from './segments.ts';

/** A rule that may propose a person for one segment of a text. */
export type PersonRule = (text: NameText, segment: Segment) => Candidate | null;

/** Every rule, each on its own; the pipeline decides between what they propose. */
const RULES: readonly PersonRule[] = [byTitle, byGivenName, byContext];

/** Proposes the persons named in a text: "Secretary of State [John Kerry]". */
export function recognisePeople(analysed: AnalysedText): readonly Candidate[] {
  const text = nameText(analysed);
  const found: Candidate[] = byLabel(analysed);
  for (const segment of segments(text)) {
    for (const rule of RULES) {
      const candidate = rule(text, segment);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}
