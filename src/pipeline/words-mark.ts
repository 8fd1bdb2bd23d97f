import { createHash } from 'node:crypto';
import { BLANK } from './rights/blank.ts';

/**
 * A mark of some words from which they cannot be read: their length in UTF-16 code units, to base 36,
 * and eight hex digits of their sha256. Equal words have equal marks; words that are withheld have none
 * (""), lest all that are as long be taken for the same.
 */
export function wordsMark(exact: string): string {
  if (exact.replaceAll(BLANK, '').trim() === '') return '';
  const hash = createHash('sha256').update(exact).digest('hex').slice(0, 8);
  return `${exact.length.toString(36)}.${hash}`;
}

/** How many code units the words behind a mark have. */
export function lengthOfMark(mark: string): number {
  return Number.parseInt(mark, 36);
}
