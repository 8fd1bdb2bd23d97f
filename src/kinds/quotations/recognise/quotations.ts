import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Cast } from '../../../model/mention.ts';
import { bySpan } from '../../../model/span.ts';
import type { Confidence, Quotation } from '../../../model/statement.ts';
import { THRESHOLD } from '../lexicon/confidence.ts';
import { readFrame } from './attribution.ts';
import { framesOf } from './frames.ts';
import { creditAll } from './inherit.ts';
import { indirectQuotations } from './indirect.ts';
import { marksOf } from './marks.ts';
import { markedQuotations } from './marked.ts';
import { throughSpeakers } from './nested.ts';
import { spokenTurns, turnsOf } from './turns.ts';
import { speakersOf } from './speakers.ts';

/**
 * Finds the quotations of a text with their speakers, in the order of the text. Credits weaker than
 * the threshold leave the speaker null.
 */
export function recogniseQuotations(
  text: AnalysedText,
  cast: Cast,
  threshold: Confidence = THRESHOLD,
): Quotation[] {
  const marks = marksOf(text);
  const frames = framesOf(text, marks, cast).map(readFrame);
  const turns = turnsOf(text, marks, cast);
  const speakerOf = speakersOf(text.text, frames, cast, turns, threshold);
  const credited = creditAll(text.text, frames, turns);
  const found = [
    ...markedQuotations(text.text, frames, credited, turns, speakerOf),
    ...spokenTurns(text.text, turns, speakerOf),
    ...indirectQuotations(text.text, frames, speakerOf),
  ];
  return throughSpeakers(found.toSorted(bySpan));
}
