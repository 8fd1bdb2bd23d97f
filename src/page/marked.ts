import type { PhrasingContent } from 'mdast';
import { bySpan, type Span } from '../model/span.ts';
import { inline, words, type Attributes } from './mdx.ts';

/** An element around a stretch of text. `after` is put behind its last piece. */
export interface Mark extends Span {
  readonly element: string;
  readonly attributes?: Attributes;
  readonly after?: readonly PhrasingContent[];
}

/**
 * The text of a span with elements around its marks. Marks may nest; where two cross, the later one
 * is cut in two and only its first piece keeps the `id`. The text of all nodes together is exactly
 * `text.slice(start, end)`; what reaches over the span is clipped.
 */
export function marked(text: string, span: Span, marks: readonly Mark[]): PhrasingContent[] {
  const inside = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, span.start),
      end: Math.min(mark.end, span.end),
    }))
    .filter((mark) => mark.start < mark.end)
    .toSorted(bySpan);
  return nest(text, span, inside);
}

function nest(text: string, span: Span, marks: readonly Mark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = span.start;
  let rest = [...marks];
  for (let mark = rest.shift(); mark; mark = rest.shift()) {
    const { start, end, element, attributes = {}, after = [] } = mark;
    if (start > at) nodes.push(words(text.slice(at, start)));
    const within = rest.filter((other) => other.start < end);
    const pieces = within.map((other) => (other.end > end ? firstPiece(other, end) : other));
    nodes.push(inline(element, attributes, ...nest(text, { start, end }, pieces)), ...after);
    rest = [
      ...within.filter((other) => other.end > end).map((other) => lastPiece(other, end)),
      ...rest.filter((other) => other.start >= end),
    ].toSorted(bySpan);
    at = end;
  }
  if (at < span.end) nodes.push(words(text.slice(at, span.end)));
  return nodes;
}

function firstPiece(mark: Mark, end: number): Mark {
  const { after: _, ...first } = mark;
  return { ...first, end };
}

function lastPiece(mark: Mark, start: number): Mark {
  const { id: _, ...attributes } = mark.attributes ?? {};
  return { ...mark, start, attributes };
}
