import { contains, type Span } from '../model/span.ts';
import type { Quotation, Speaker } from '../model/statement.ts';

/**
 * The quotation that a span stands in: the innermost one that credits somebody, else the innermost.
 * Undefined when the span stands in the article's own words.
 */
export function quotationAround(
  span: Span,
  quotations: readonly Quotation[],
): Quotation | undefined {
  const around = quotations
    .filter((quotation) => contains(quotation, span))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return around.find((quotation) => quotation.speaker) ?? around[0];
}

/** Who states what stands at a span: the speaker of the quotation around it, else the article itself. */
export function speakerOf(span: Span, quotations: readonly Quotation[]): Speaker {
  const quotation = quotationAround(span, quotations);
  if (quotation?.speaker) return quotation.speaker;
  return {
    start: span.start,
    end: span.start,
    asWritten: '',
    name: null,
    status: quotation ? 'unresolved' : 'article',
    rule: quotation ? 'quotation-without-speaker' : 'article-itself',
    via: [],
  };
}
