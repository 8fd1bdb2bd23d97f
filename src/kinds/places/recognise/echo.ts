import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Candidate, SettledMention } from '../../../model/mention.ts';
import { nameText } from '../../../text/name-runs.ts';
import { repeats } from '../../../text/repeats.ts';

/** The same name is the same kind everywhere in a text: every other "[Idlib]" is a place too. */
export function echoPlaces(
  analysed: AnalysedText,
  settled: readonly SettledMention[],
): Candidate[] {
  return repeats(nameText(analysed), settled, 'place');
}
