import { mayFollow, OUTSIDE, TAGS } from '../../src/text/tagger/labels.ts';

/** Every tag is allowed. */
const EVERY = 2 ** TAGS - 1;
const PAIRS = TAGS * TAGS;

/** The pairs of tags that may follow each other, each as `from * TAGS + to`, by the tag that follows. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAGS }, (_, to) =>
  Array.from({ length: TAGS }, (__, from) => from).filter((from) => mayFollow(from, to)),
);

/** How likely each tag and each pair of neighbouring tags is in a stretch of words. */
export interface Marginals {
  /** For each word `TAGS` probabilities. */
  readonly node: Float64Array;
  /** For each word but the first `TAGS * TAGS` probabilities, by the tag before and its own. */
  readonly edge: Float64Array;
}

/** Computes marginals (forward-backward), again and again in the same memory. */
export type Lattice = (
  length: number,
  local: Float64Array,
  steps: Float64Array,
  allowed?: Int32Array,
) => Marginals;

/**
 * A lattice for stretches of at most `most` words. `local` and `steps` are exponentials of scores;
 * readings with a tag that `allowed` does not name (one bit a tag) count for nothing.
 */
export function latticeOf(most: number): Lattice {
  const alpha = new Float64Array(most * TAGS);
  const beta = new Float64Array(most * TAGS);
  const node = new Float64Array(most * TAGS);
  const edge = new Float64Array(most * PAIRS);

  function forward(length: number, local: Float64Array, steps: Float64Array, allowed?: Int32Array) {
    for (let at = 0; at < length; at++) {
      const mask = allowed?.[at] ?? EVERY;
      const base = at * TAGS;
      for (let to = 0; to < TAGS; to++) {
        let value = 0;
        if ((mask >> to) & 1) {
          for (const from of BEFORE[to] ?? []) {
            const before = at > 0 ? (alpha[base - TAGS + from] ?? 0) : from === OUTSIDE ? 1 : 0;
            value += before * (steps[from * TAGS + to] ?? 0);
          }
        }
        alpha[base + to] = value * (local[base + to] ?? 0);
      }
      evenOut(alpha, base, TAGS);
    }
  }

  function backward(
    length: number,
    local: Float64Array,
    steps: Float64Array,
    allowed?: Int32Array,
  ) {
    beta.fill(1, (length - 1) * TAGS, length * TAGS);
    for (let at = length - 2; at >= 0; at--) {
      const mask = allowed?.[at + 1] ?? EVERY;
      const base = at * TAGS;
      beta.fill(0, base, base + TAGS);
      for (let to = 0; to < TAGS; to++) {
        if (((mask >> to) & 1) === 0) continue;
        const after = (local[base + TAGS + to] ?? 0) * (beta[base + TAGS + to] ?? 0);
        for (const from of BEFORE[to] ?? []) {
          beta[base + from] = (beta[base + from] ?? 0) + (steps[from * TAGS + to] ?? 0) * after;
        }
      }
      evenOut(beta, base, TAGS);
    }
  }

  function combine(length: number, local: Float64Array, steps: Float64Array, allowed?: Int32Array) {
    for (let at = 0; at < length; at++) {
      const base = at * TAGS;
      for (let tag = base; tag < base + TAGS; tag++)
        node[tag] = (alpha[tag] ?? 0) * (beta[tag] ?? 0);
      evenOut(node, base, TAGS);
      if (at === 0) continue;
      const mask = allowed?.[at] ?? EVERY;
      edge.fill(0, at * PAIRS, (at + 1) * PAIRS);
      for (let to = 0; to < TAGS; to++) {
        if (((mask >> to) & 1) === 0) continue;
        const after = (local[base + to] ?? 0) * (beta[base + to] ?? 0);
        for (const from of BEFORE[to] ?? []) {
          const pair = from * TAGS + to;
          edge[at * PAIRS + pair] = (alpha[base - TAGS + from] ?? 0) * (steps[pair] ?? 0) * after;
        }
      }
      evenOut(edge, at * PAIRS, PAIRS);
    }
  }

  return (length, local, steps, allowed) => {
    forward(length, local, steps, allowed);
    backward(length, local, steps, allowed);
    combine(length, local, steps, allowed);
    return { node, edge };
  };
}

/** True when the allowed tags of a stretch, one bit a tag, hold at least one whole reading. */
export function isPossible(allowed: Int32Array): boolean {
  let reached = [OUTSIDE];
  for (const mask of allowed) {
    const tags = [...BEFORE.keys()].filter((to) => (mask >> to) & 1);
    reached = tags.filter((to) => reached.some((from) => mayFollow(from, to)));
  }
  return reached.length > 0;
}

/** Makes the numbers in `[from, from + count)` add up to one, if they are not all nothing. */
function evenOut(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += values[at] ?? 0;
  if (sum === 0) return;
  for (let at = from; at < from + count; at++) values[at] = (values[at] ?? 0) / sum;
}
