import { TAGS } from '../../src/text/tagger/labels.ts';
import { latticeOf, type Marginals } from './lattice.ts';
import { shuffled } from './shuffled.ts';

/** A stretch of words to learn from. */
export interface Lesson {
  /** For each word the rows of its features. */
  readonly rows: readonly Int32Array[];
  /** For each word the tags that are right, one bit a tag. */
  readonly allowed: Int32Array;
  /** How much it counts. */
  readonly weight: number;
}

/** What was learnt: `TAGS` weights for each row, and `TAGS` for each tag that goes before. */
export interface Learnt {
  readonly table: Float64Array;
  readonly steps: Float64Array;
}

/** How to learn. */
export interface Method {
  /** How many rows the features have. */
  readonly rows: number;
  /** How often all lessons are gone through, each time in another order. */
  readonly rounds: number;
  /** How far a weight moves at first; it moves less the more often it has moved (AdaGrad). */
  readonly rate: number;
  /** How strongly a weight that is moved is drawn back to nothing. */
  readonly decay: number;
  readonly seed: number;
}

const PAIRS = TAGS * TAGS;
/** A difference below which nothing is learnt from a word. */
const LITTLE = 1e-4;
/** Scores are kept this near to the best of their word, so that their exponentials stay numbers. */
const FARTHEST = 60;

/**
 * Learns weights under which the right tags of every lesson are likely: a conditional random field
 * over chains (Lafferty, McCallum and Pereira 2001), trained by stochastic gradient. Where several
 * readings are right, their sum is made likely. The answer is the mean of the weights after every round
 * but the first. The same lessons and method give the same numbers.
 */
export function learn(
  lessons: readonly Lesson[],
  method: Method,
  onRound: (round: number) => void,
): Learnt {
  const table = weightsOf(method.rows * TAGS, method);
  const steps = weightsOf(PAIRS, { ...method, decay: 0 });
  const longest = lessons.reduce((most, { rows }) => Math.max(most, rows.length), 1);
  const free = latticeOf(longest);
  const right = latticeOf(longest);
  const local = new Float64Array(longest * TAGS);
  const odds = new Float64Array(PAIRS);
  for (let round = 0; round < method.rounds; round++) {
    for (const index of shuffled(lessons.length, method.seed + round)) {
      const lesson = lessons[index];
      if (!lesson) continue;
      const length = lesson.rows.length;
      for (const [pair, step] of steps.values.entries()) odds[pair] = Math.exp(step);
      for (const [at, rows] of lesson.rows.entries())
        scoreWord(table.values, rows, local, at * TAGS);
      const asIs = free(length, local, odds);
      const asItShould = right(length, local, odds, lesson.allowed);
      moveTable(table, lesson, asIs, asItShould);
      moveSteps(steps, lesson, asIs, asItShould);
    }
    if (round > 0) {
      table.keep();
      steps.keep();
    }
    onRound(round);
  }
  return { table: table.mean(), steps: steps.mean() };
}

/** Puts the exponentials of the scores of one word into `local`, the best as 1. */
function scoreWord(table: Float64Array, rows: Int32Array, local: Float64Array, base: number): void {
  local.fill(0, base, base + TAGS);
  for (const row of rows) {
    for (let tag = 0; tag < TAGS; tag++) {
      local[base + tag] = (local[base + tag] ?? 0) + (table[row * TAGS + tag] ?? 0);
    }
  }
  let best = -Infinity;
  for (let at = base; at < base + TAGS; at++) best = Math.max(best, local[at] ?? 0);
  for (let at = base; at < base + TAGS; at++) {
    local[at] = Math.exp(Math.max(-FARTHEST, (local[at] ?? 0) - best));
  }
}

function moveTable(table: Moving, lesson: Lesson, asIs: Marginals, asItShould: Marginals): void {
  for (const [at, rows] of lesson.rows.entries()) {
    for (let tag = 0; tag < TAGS; tag++) {
      const slot = at * TAGS + tag;
      const push = ((asItShould.node[slot] ?? 0) - (asIs.node[slot] ?? 0)) * lesson.weight;
      if (Math.abs(push) < LITTLE) continue;
      for (const row of rows) table.move(row * TAGS + tag, push);
    }
  }
}

function moveSteps(steps: Moving, lesson: Lesson, asIs: Marginals, asItShould: Marginals): void {
  for (let at = 1; at < lesson.rows.length; at++) {
    for (let pair = 0; pair < PAIRS; pair++) {
      const slot = at * PAIRS + pair;
      const push = ((asItShould.edge[slot] ?? 0) - (asIs.edge[slot] ?? 0)) * lesson.weight;
      if (Math.abs(push) >= LITTLE) steps.move(pair, push);
    }
  }
}

/** Weights that are being learnt. */
interface Moving {
  readonly values: Float64Array;
  readonly move: (slot: number, push: number) => void;
  /** Takes the weights as they stand into the mean. */
  readonly keep: () => void;
  readonly mean: () => Float64Array;
}

function weightsOf(count: number, { rate, decay }: Pick<Method, 'rate' | 'decay'>): Moving {
  const values = new Float64Array(count);
  const squares = new Float64Array(count).fill(1);
  const sum = new Float64Array(count);
  let kept = 0;
  return {
    values,
    move(slot, push) {
      const value = values[slot] ?? 0;
      const pull = push - decay * value;
      const square = (squares[slot] ?? 0) + pull * pull;
      squares[slot] = square;
      values[slot] = value + (rate * pull) / Math.sqrt(square);
    },
    keep() {
      kept++;
      for (let slot = 0; slot < count; slot++) sum[slot] = (sum[slot] ?? 0) + (values[slot] ?? 0);
    },
    mean: () => (kept === 0 ? values : sum.map((each) => each / kept)),
  };
}
