/** A partition of the numbers from 0 to `size` - 1, each alone at first. */
export interface Groups {
  /** The least number of the group that holds this one. */
  find(index: number): number;
  /** Makes one group of two. */
  unite(a: number, b: number): void;
}

/** Groups that only ever grow together; near-linear however many there are. */
export function groupsOf(size: number): Groups {
  const root = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (;;) {
      const up = root[at] ?? at;
      if (up === at) return at;
      root[at] = root[up] ?? up;
      at = up;
    }
  };
  return {
    find,
    unite(a, b) {
      const [x, y] = [find(a), find(b)];
      root[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
