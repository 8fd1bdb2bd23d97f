import type { Span } from '../model/span.ts';

/** Words with what stands before and after them, as a W3C TextQuoteSelector has it. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many code units are taken on each side at first, about. */
const SIDE = 32;

/**
 * The words at a span with so much of the text on both sides that the whole stands nowhere else in it.
 * No side begins or ends inside a surrogate pair or between a letter and its mark.
 * Source: Web Annotation Data Model, W3C 2017, section 4.2.4.
 */
export function quoteAt(text: string, { start, end }: Span): Quote {
  const exact = text.slice(start, end);
  for (let side = SIDE; ; side *= 2) {
    const from = whole(text, Math.max(0, start - side), 1, start);
    const to = whole(text, Math.min(text.length, end + side), -1, end);
    const around = text.slice(from, to);
    const isOnlyOne = text.indexOf(around) === from && !text.includes(around, from + 1);
    const isAll = from === 0 && to === text.length;
    if (isOnlyOne || isAll)
      return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) };
  }
}

/** The nearest offset, towards the words, at which no character is cut in two. */
function whole(text: string, at: number, step: 1 | -1, limit: number): number {
  while (at !== limit && at > 0 && at < text.length && isInside(text, at)) at += step;
  return at;
}

function isInside(text: string, at: number): boolean {
  const next = text.codePointAt(at) ?? 0;
  return (
    /^[\p{M}\u200D\uDC00-\uDFFF]/u.test(String.fromCodePoint(next)) ||
    text.charCodeAt(at - 1) === 0x200d
  );
}
