import { mayFollow, OUTSIDE, TAGS } from './labels.ts';

/** The tags of a stretch of words and how much better each is than any tag of another kind. */
export interface Decoding {
  readonly tags: Int32Array;
  /** By how much the best reading beats the best one in which the word has another tag. */
  readonly margins: Float64Array;
}

const MAY: readonly boolean[] = Array.from({ length: TAGS * TAGS }, (_, pair) =>
  mayFollow(Math.floor(pair / TAGS), pair % TAGS),
);

/**
 * The best tags of a stretch (Viterbi, both ways). `scores` holds TAGS numbers for each of `length`
 * words; `steps` TAGS numbers for each tag that goes before. Of equal readings the lower tags win.
 */
export function decode(scores: Int32Array, length: number, steps: Int32Array): Decoding {
  const forward = new Float64Array(length * TAGS).fill(-Infinity);
  const backward = new Float64Array(length * TAGS);
  for (let at = 0; at < length; at++) {
    for (let to = 0; to < TAGS; to++) {
      let best = -Infinity;
      if (at === 0) {
        if (MAY[OUTSIDE * TAGS + to]) best = steps[OUTSIDE * TAGS + to] ?? 0;
      } else {
        for (let from = 0; from < TAGS; from++) {
          if (!MAY[from * TAGS + to]) continue;
          const score = (forward[(at - 1) * TAGS + from] ?? 0) + (steps[from * TAGS + to] ?? 0);
          if (score > best) best = score;
        }
      }
      forward[at * TAGS + to] = best + (scores[at * TAGS + to] ?? 0);
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < TAGS; from++) {
      let best = -Infinity;
      for (let to = 0; to < TAGS; to++) {
        if (!MAY[from * TAGS + to]) continue;
        const next = (at + 1) * TAGS + to;
        const score = (backward[next] ?? 0) + (scores[next] ?? 0) + (steps[from * TAGS + to] ?? 0);
        if (score > best) best = score;
      }
      backward[at * TAGS + from] = best;
    }
  }
  return read(forward, backward, length);
}

function read(forward: Float64Array, backward: Float64Array, length: number): Decoding {
  const tags = new Int32Array(length);
  const margins = new Float64Array(length);
  let previous = OUTSIDE;
  for (let at = 0; at < length; at++) {
    let best = -Infinity;
    let tag = OUTSIDE;
    for (let each = 0; each < TAGS; each++) {
      const total = (forward[at * TAGS + each] ?? 0) + (backward[at * TAGS + each] ?? 0);
      if (total > best && MAY[previous * TAGS + each]) {
        best = total;
        tag = each;
      }
    }
    let rival = -Infinity;
    for (let each = 0; each < TAGS; each++) {
      const total = (forward[at * TAGS + each] ?? 0) + (backward[at * TAGS + each] ?? 0);
      if (each !== tag && total > rival) rival = total;
    }
    tags[at] = tag;
    margins[at] = best - rival;
    previous = tag;
  }
  return { tags, margins };
}
