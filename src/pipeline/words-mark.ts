import { createHash } from 'node:crypto';

/**
 * A mark of some words from which they cannot be read: their length in UTF-16 code units, to base 36,
 * and eight hex digits of their sha256. Equal words have equal marks.
 */
export function wordsMark(exact: string): string {
  const hash = createHash('sha256').update(exact).digest('hex').slice(0, 8);
  return `${exact.length.toString(36)}.${hash}`;
}

/** How many code units the words behind a mark have. */
export function lengthOfMark(mark: string): number {
  return Number.parseInt(mark, 36);
}
