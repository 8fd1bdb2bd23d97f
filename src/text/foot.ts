import { BARE_ADDRESS, FOOT_CUES } from './lexicon/boilerplate.ts';

/**
 * Where the foot of a page begins: the index from which every block is boilerplate. It is the first
 * cue of a run of cues and short fragments that reaches the end; `blocks.length` when there is none.
 */
export function footStart(blocks: readonly string[]): number {
  let foot = blocks.length;
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index] ?? '';
    if (BARE_ADDRESS.test(block) || FOOT_CUES.some((cue) => cue.test(block))) foot = index;
    else if (!isFragment(block)) break;
  }
  return foot;
}

function isFragment(block: string): boolean {
  return block.length <= 60 && !/[.!?]["”’')\]]*$/.test(block);
}
