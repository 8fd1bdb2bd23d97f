/** Up to so many sources all their pairs stand in one list. */
const MOST_IN_PAIRS = 14;
/** So many sources stand on one leaf of the list of sources. */
const SOURCES_A_LEAF = 300;

/** One leaf of the list of all comparisons: places `[from, next)` of the sources. */
export interface Leaf {
  /** Whether the list is one of pairs, on a single leaf, rather than of sources. */
  readonly asPairs: boolean;
  readonly leaves: number;
  readonly from: number;
  readonly next: number;
}

/** How the list of comparisons of so many sources is parted, and what stands on one leaf, from 1. */
export function leavesOf(sources: number, leaf: number): Leaf {
  const asPairs = sources <= MOST_IN_PAIRS;
  const leaves = asPairs ? 1 : Math.ceil(sources / SOURCES_A_LEAF);
  const from = (leaf - 1) * SOURCES_A_LEAF;
  return { asPairs, leaves, from, next: Math.min(from + SOURCES_A_LEAF, sources) };
}
