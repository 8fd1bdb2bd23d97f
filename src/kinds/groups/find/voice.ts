import type { LinkedQuotation } from '../../../model/corpus.ts';
import { contains, type Span } from '../../../model/span.ts';

/**
 * Whose word it is, as the text prints it: the article's own (own), between quotation marks without a
 * speaker (marked), in the quoted words of a speaker (quoted), or in words that the article reports of a
 * speaker without marks (reported).
 */
export type Voice = 'own' | 'marked' | 'quoted' | 'reported';

/** Whose word stands at a span, and the quotation that it stands in. */
export interface Voiced {
  readonly voice: Voice;
  readonly quotation?: LinkedQuotation;
}

/** The quotations are those of the same text; the narrowest one around the word says whose it is. */
export function voiceOf(
  text: string,
  block: Span,
  word: Span,
  quotations: readonly LinkedQuotation[],
): Voiced {
  const around = quotations.filter((quotation) => contains(quotation, word));
  const quotation = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  const credited = (quotation?.speaker?.asWritten ?? '') !== '';
  if (quotation && quotation.mode !== 'indirect')
    return { voice: credited ? 'quoted' : 'marked', quotation };
  if (quotation && credited) return { voice: 'reported', quotation };
  return { voice: inMarks(text.slice(block.start, word.start)) ? 'marked' : 'own' };
}

/** Whether quotation marks are open at the end of the words; a single one may be an apostrophe. */
function inMarks(before: string): boolean {
  const opened = (before.match(/[“„«]/g) ?? []).length;
  const closed = (before.match(/[”»]/g) ?? []).length;
  const straight = (before.match(/"/g) ?? []).length;
  return opened > closed || straight % 2 === 1;
}
