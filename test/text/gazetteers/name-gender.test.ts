import { expect, test } from 'vitest';
import { genderOfGivenName } from '../../../src/text/gazetteers/name-gender.ts';

test('a first name of one gender only tells it', () => {
  expect(genderOfGivenName('marianne')).toBe('female');
  expect(genderOfGivenName('staffan')).toBe('male');
});

test('a first name of both, and what is no first name, tell nothing', () => {
  for (const name of ['kim', 'andrea', 'robin', 'jean', 'ministry', ''])
    expect(genderOfGivenName(name)).toBeUndefined();
});
