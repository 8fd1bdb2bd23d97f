import { expect, it } from 'vitest';
import type { BlockType } from '../../src/model/analysed-text.ts';
import { labelsOf } from '../../src/text/labels.ts';

const labels = (sentence: string, words: string, type: BlockType = 'paragraph') => {
  const start = sentence.indexOf(words);
  return labelsOf(
    sentence,
    { start, end: start + words.length },
    { start: 0, end: sentence.length },
    type,
  );
};

it.each([
  ['The ministry denied that 500 people had left.', '500', ['negated']],
  ['There were not 500 people.', '500', ['negated']],
  ['They don’t expect 500 people.', '500', ['negated']],
  ['Some 500 people left and did not return.', '500', []],
  ['It was nothing short of 500 people.', '500', []],
  ['No fewer than 500 people left.', '500', []],
  ['If 500 people leave, the town is empty.', '500', ['conditional']],
  [
    'At least 500 people left, officials said, as forecasters warned that rain would go on.',
    '500',
    [],
  ],
  ['Asked if she would stay, Berg said 500 people had left.', '500', []],
  ['Some 500 people could leave this week.', '500', ['conditional']],
  ['The town is empty unless the rain stops, and 500 people leave.', '500', ['conditional']],
  ['Did 500 people leave?', '500', ['question']],
  ['“Did 500 people leave?”', '500', ['question']],
  ['There is no excuse for this, and 500 people left.', '500', []],
  ['He did not say that “we could not go”.', 'we could not go', ['negated']],
  ['“We would not go,” he said.', 'We would not go,', []],
  ['On Monday 500 people left.', '500', []],
])('labels “%s”', (sentence, words, expected) => {
  expect(labels(sentence, words)).toEqual(expected);
});

it('labels what stands in a headline or a caption', () => {
  expect(labels('500 leave Port Ellis', '500', 'title')).toEqual(['headline']);
  expect(labels('500 people leave. (Photo by Ana Berg)', '500', 'caption')).toEqual(['caption']);
});
