import type { Span } from '../../src/model/span.ts';

/** One difference between gold and answer, for whoever mends the recognisers. */
export interface Mistake {
  /** Of which kind: "person", "figure", "quotation", "speaker". */
  readonly kind: string;
  /** The id of its text. */
  readonly text: string;
  readonly what: string;
  /** The words it is about. */
  readonly span: Span;
}

/** A mistake in one line, with the words around it. */
export function describeMistake({ text: id, what, span }: Mistake, text: string): string {
  const { start, end } = span;
  const before = text.slice(Math.max(0, start - 50), start);
  const words = end - start > 90 ? `${text.slice(start, start + 90)}…` : text.slice(start, end);
  const line = `${what}: …${before}«${words}»${text.slice(end, end + 50)}…`;
  return `${id}: ${line.replace(/\s+/g, ' ')}`;
}
