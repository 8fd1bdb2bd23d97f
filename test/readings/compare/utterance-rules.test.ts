import { expect, test } from 'vitest';
import { UTTERANCE_RULES } from '../../../src/pipeline/align/fit.ts';
import { UTTERANCE_RULE_NAMES } from '../../../src/readings/compare/utterance-rules.ts';

test('a page that compares names every rule by which versions are joined, and no other', () => {
  expect(UTTERANCE_RULE_NAMES.toSorted()).toEqual(Object.keys(UTTERANCE_RULES).toSorted());
});
