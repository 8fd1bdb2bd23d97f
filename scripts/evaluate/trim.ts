import type { Span } from '../../src/model/span.ts';

const LEFT = /^(?:the\s+|[\s"'“”‘’«([]+)/i;
const RIGHT = /(?:['’]s|[\s"'“”‘’»,;:.!?…)\]]+)$/i;

/**
 * Takes a leading "the", quotation marks, a possessive and punctuation off a span, from gold and
 * answer alike, so that they do not part two readings. Never takes all of it.
 */
export function trimmed(text: string, { start, end }: Span): Span {
  for (;;) {
    const words = text.slice(start, end);
    const left = LEFT.exec(words)?.[0].length ?? 0;
    const right = left ? 0 : (RIGHT.exec(words)?.[0].length ?? 0);
    if (left + right === 0 || left + right === words.length) return { start, end };
    start += left;
    end -= right;
  }
}
