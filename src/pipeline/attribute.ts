import type { AnalysedText } from '../model/analysed-text.ts';
import { contains, type Span } from '../model/span.ts';
import type { Quotation, Speaker } from '../model/statement.ts';
import { isReported } from '../text/reported.ts';

/** The rules by which a statement without a quotation's speaker is credited, with their wording. */
export const CREDIT_RULES = {
  'article-itself': 'It stands outside every quotation, so that the article itself states it.',
  'report-without-speaker':
    'Its sentence reports what somebody says, but it cannot be told how far the report goes.',
  'quotation-without-speaker': 'It stands inside a quotation that nobody is credited with.',
} as const;

/**
 * The quotation that a span stands in: the innermost one that credits somebody, else the innermost.
 * Undefined when the span stands in the article's own words.
 */
export function quotationAround(
  span: Span,
  quotations: readonly Quotation[],
): Quotation | undefined {
  let best: Quotation | undefined;
  for (const quotation of quotations) {
    if (contains(quotation, span) && (!best || isNearer(quotation, best))) best = quotation;
  }
  return best;
}

/** One that credits somebody goes before one that does not; then the shorter one. */
function isNearer(one: Quotation, best: Quotation): boolean {
  if ((one.speaker === null) !== (best.speaker === null)) return one.speaker !== null;
  return one.end - one.start < best.end - best.start;
}

/**
 * Who states what stands at a span: the speaker of the quotation around it; nobody that can be told,
 * when its sentence reports what somebody says; else the article itself.
 */
export function speakerOf(
  span: Span,
  quotations: readonly Quotation[],
  text: AnalysedText,
): Speaker {
  const quotation = quotationAround(span, quotations);
  if (quotation?.speaker) return quotation.speaker;
  const rule = quotation
    ? 'quotation-without-speaker'
    : isReported(text, span)
      ? 'report-without-speaker'
      : 'article-itself';
  return {
    start: span.start,
    end: span.start,
    asWritten: '',
    name: null,
    status: rule === 'article-itself' ? 'article' : 'unresolved',
    rule,
    via: [],
  };
}
