import { TAGS } from '../../src/text/tagger/labels.ts';
import type { Weights } from '../../src/text/tagger/weights.ts';
import type { Course } from './lessons.ts';
import type { Learnt } from './learn.ts';

/** The largest weight that the table holds. */
const LARGEST = 127;

/** Rounds what was learnt to small whole numbers; rows of which nothing is left are dropped. */
export function quantised({ table, steps }: Learnt, { rows }: Course, bits: number): Weights {
  let most = 1e-9;
  for (const value of table) most = Math.max(most, Math.abs(value));
  const scale = LARGEST / most;
  const kept = new Int32Array(rows.length);
  const values: number[] = Array.from({ length: TAGS }, () => 0);
  let count = 1;
  for (const [place, row] of rows.entries()) {
    if (row === 0) continue;
    const own = Array.from(table.subarray(row * TAGS, row * TAGS + TAGS), (value) =>
      Math.round(value * scale),
    );
    if (own.every((value) => value === 0)) continue;
    kept[place] = count++;
    for (const value of own) values.push(value);
  }
  return {
    bits,
    rows: kept,
    table: Int8Array.from(values),
    steps: Int32Array.from(steps, (value) => Math.round(value * scale)),
    scale,
  };
}
