import type { AnalysedText } from './analysed-text.ts';
import type { Candidate, SettledMention } from './mention.ts';

/**
 * Has the last word on the names of a text, dates excepted. Handed what the rules proposed, echoes
 * included, and what was settled from it, it answers with the names as it reads them.
 */
export type Tagger = (
  text: AnalysedText,
  proposed: readonly Candidate[],
  settled: readonly SettledMention[],
) => readonly Candidate[];
