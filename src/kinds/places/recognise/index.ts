import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate } from '../../../model/mention.ts';
import { nameText } from '../../../text/name-runs.ts';
import { byContext } from './by-context.ts';
import { byDateline } from './by-dateline.ts';
import { byList } from './by-list.ts';
import { byShape } from './by-shape.ts';
import { demonyms } from './demonyms.ts';
import type { PlaceRule } from './place.ts';

/** Every rule, each on its own; the pipeline decides between what they propose. */
const RULES: readonly PlaceRule[] = [byList, byShape, byContext, byDateline, demonyms];

/** Proposes the places named in a text, and keeps out what only looks like them: "Syrian". */
export function recognisePlaces(analysed: AnalysedText): readonly Candidate[] {
  const text = nameText(analysed);
  return RULES.flatMap((rule) => rule(text));
}
