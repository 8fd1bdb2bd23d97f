import { describe, expect, test } from 'vitest';
import { isPossible } from '../../../scripts/train/lattice.ts';
import { learn, type Lesson } from '../../../scripts/train/learn.ts';
import { shuffled } from '../../../scripts/train/shuffled.ts';
import { beginTag, OUTSIDE, TAGS } from '../../../src/text/tagger/labels.ts';

const BEGIN = beginTag(0);
const lesson = (...words: readonly (readonly [row: number, tag: number])[]): Lesson => ({
  rows: words.map(([row]) => Int32Array.of(row)),
  allowed: Int32Array.from(words, ([, tag]) => 1 << tag),
  weight: 1,
});
const method = { rows: 4, rounds: 8, rate: 0.3, decay: 0, seed: 1 };
const lessons = [
  lesson([1, BEGIN], [2, BEGIN + 1]),
  lesson([3, OUTSIDE]),
  lesson([1, BEGIN], [3, OUTSIDE]),
];

describe('learn', () => {
  test('makes the right tag of each feature the likeliest', () => {
    const { table } = learn(lessons, method, () => undefined);
    const best = [1, 2, 3].map((row) => {
      const scores = table.slice(row * TAGS, row * TAGS + TAGS);
      return scores.indexOf(Math.max(...scores));
    });
    expect(best).toEqual([BEGIN, BEGIN + 1, OUTSIDE]);
  });

  test('gives the same numbers twice', () => {
    const once = learn(lessons, method, () => undefined);
    expect(learn(lessons, method, () => undefined)).toEqual(once);
  });
});

test('a stretch is possible when some reading has only allowed tags', () => {
  expect(isPossible(Int32Array.of(1 << BEGIN, 1 << (BEGIN + 1)))).toBe(true);
  expect(isPossible(Int32Array.of(1 << OUTSIDE, 1 << (BEGIN + 1)))).toBe(false);
});

test('a shuffled order holds every number once', () => {
  expect(shuffled(50, 3).toSorted()).toEqual(shuffled(50, 4).toSorted());
  expect(shuffled(50, 3)).not.toEqual(shuffled(50, 4));
});
