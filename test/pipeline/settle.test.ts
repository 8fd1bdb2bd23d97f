import { expect, it } from 'vitest';
import type { Candidate } from '../../src/model/mention.ts';
import { settle } from '../../src/pipeline/settle.ts';

const text = 'Victoria Park in Paris Hilton country';
const candidate = (kind: Candidate['kind'], words: string, weight: number): Candidate => {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length, rule: 'test', weight };
};

it('lets the heavier of two overlapping candidates stand, then the longer', () => {
  const light = candidate('place', 'Paris', 0.5);
  const heavy = candidate('person', 'Paris Hilton', 0.8);
  const short = candidate('person', 'Victoria', 0.5);
  const long = candidate('place', 'Victoria Park', 0.5);
  const answers = settle(text, [light, heavy, short, long]);
  expect(answers.map(({ kind, exact }) => `${kind} ${exact}`)).toEqual([
    'place Victoria Park',
    'person Paris Hilton',
  ]);
  expect(settle(text, [long, short, heavy, light])).toEqual(answers);
});

it('lets a name of no kind keep a weaker reading out, and leaves it out itself', () => {
  expect(
    settle(text, [candidate('other', 'Paris Hilton', 0.9), candidate('place', 'Paris', 0.5)]),
  ).toEqual([]);
});
