import { lastStarting } from '../model/span.ts';

/**
 * For a text, what turns an offset in UTF-16 code units into one in Unicode code points. An offset
 * inside a surrogate pair counts as the one before it.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const astral = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => ({
    start: index,
    end: index + 2,
  }));
  return (offset) => {
    const last = lastStarting(astral, offset - 1);
    const first = astral[last];
    const before = first && first.start < offset ? last + 1 : 0;
    return offset - before;
  };
}
