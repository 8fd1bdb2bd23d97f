import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/text/tagger/decode.ts';
import { beginTag, OUTSIDE, TAGS } from '../../../src/text/tagger/labels.ts';

const PERSON = beginTag(0);
const scoresOf = (...words: readonly Readonly<Record<number, number>>[]): Int32Array => {
  const scores = new Int32Array(words.length * TAGS);
  for (const [at, word] of words.entries()) {
    for (const [tag, score] of Object.entries(word)) scores[at * TAGS + Number(tag)] = score;
  }
  return scores;
};
const noSteps = new Int32Array(TAGS * TAGS);

describe('decode', () => {
  test('never goes on with a name that has not begun', () => {
    const { tags } = decode(scoresOf({ [PERSON + 1]: 9 }, { [PERSON + 1]: 9 }), 2, noSteps);
    expect([...tags]).toEqual([PERSON, PERSON + 1]);
  });

  test('weighs the whole reading, not each word alone', () => {
    const steps = noSteps.slice();
    steps[PERSON * TAGS + PERSON + 1] = 5;
    const { tags } = decode(scoresOf({ [PERSON]: 1, [OUTSIDE]: 2 }, { [OUTSIDE]: 3 }), 2, steps);
    expect([...tags]).toEqual([PERSON, PERSON + 1]);
  });

  test('says by how much the best reading beats the next', () => {
    const { margins } = decode(scoresOf({ [PERSON]: 7, [OUTSIDE]: 4 }), 1, noSteps);
    expect([...margins]).toEqual([3]);
  });

  test('leaves words outside when nothing speaks for a name', () => {
    const { tags } = decode(scoresOf({}, {}, {}), 3, noSteps);
    expect([...tags]).toEqual([OUTSIDE, OUTSIDE, OUTSIDE]);
  });
});
