import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate } from '../../../model/mention.ts';
import { nameText } from '../../../text/name-runs.ts';
import { byAcronym } from './by-acronym.ts';
import { byHead } from './by-head.ts';
import { byList } from './by-list.ts';
import { byLongForm } from './by-long-form.ts';
import { byApposition } from './by-apposition.ts';
import { byContext } from './by-context.ts';
import { byMatch } from './by-match.ts';
import { others } from './others.ts';
import type { OrganisationRule } from './organisation.ts';

/** Every rule, each on its own; the pipeline decides between what they propose. */
const RULES: readonly OrganisationRule[] = [
  byList,
  byHead,
  byLongForm,
  byAcronym,
  byContext,
  byApposition,
  byMatch,
  others,
];

/** Proposes the organisations named in a text: "the [State Department]", "[UNESCO]". */
export function recogniseOrganisations(analysed: AnalysedText): readonly Candidate[] {
  const text = nameText(analysed);
  return RULES.flatMap((rule) => rule(text));
}
