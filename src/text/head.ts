import { HEAD_CUES } from './lexicon/boilerplate.ts';

/**
 * Where the text begins after what a page says of its own publication: the number of leading blocks
 * that are such cues, 0 when there is none. Something always stays: cues alone are no head.
 */
export function headEnd(blocks: readonly string[]): number {
  const first = blocks.findIndex((block) => !HEAD_CUES.some((cue) => cue.test(block)));
  return Math.max(0, first);
}
