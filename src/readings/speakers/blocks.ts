import type { SaidIn, SpeakerEntry } from './speakers.ts';

/** A speaker with so much of what is credited to them as fits in one block of a page. */
export interface SpeakerBlock {
  readonly entry: SpeakerEntry;
  readonly sources: readonly SaidIn[];
  /** Which block of the speaker it is, from 1. */
  readonly number: number;
  /** True for the blocks that go on with what the block before has begun. */
  readonly goesOn: boolean;
}

/** The most quotations that one block holds. */
const MOST = 60;

/** Speakers as blocks: whoever says very much has several, and no quotation is left out. */
export function blocksOf(entries: readonly SpeakerEntry[]): readonly SpeakerBlock[] {
  return entries.flatMap((entry) => {
    const cut = cutSources(entry.sources);
    if (cut.length === 0) return [{ entry, sources: [], number: 1, goesOn: false }];
    return cut.map((sources, index) => ({ entry, sources, number: index + 1, goesOn: index > 0 }));
  });
}

/** How much a block weighs on its page: its quotations, and its heading. */
export function weightOf({ sources }: SpeakerBlock): number {
  return sources.reduce((sum, { quotations }) => sum + quotations.length + 1, 3);
}

function cutSources(sources: readonly SaidIn[]): readonly (readonly SaidIn[])[] {
  const blocks: SaidIn[][] = [];
  let left = 0;
  for (const { source, quotations } of sources) {
    for (let at = 0; at < quotations.length;) {
      if (left === 0) {
        blocks.push([]);
        left = MOST;
      }
      const those = quotations.slice(at, at + left);
      blocks.at(-1)?.push({ source, quotations: those });
      at += those.length;
      left -= those.length;
    }
  }
  return blocks;
}
