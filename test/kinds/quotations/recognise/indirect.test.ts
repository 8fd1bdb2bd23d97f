import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const reported = (text: string): string[] =>
  said(text)
    .filter((line) => line.startsWith('indirect: '))
    .map((line) => line.slice('indirect: '.length).split(' | ').slice(0, 2).join(' | '));

describe('a reported clause is found', () => {
  test.each([
    [
      'after "that"',
      'Anna Berg said that about 40 boats were missing.',
      ['about 40 boats were missing | Anna Berg'],
    ],
    [
      'without "that"',
      'Anna Berg said about 40 boats were missing.',
      ['about 40 boats were missing | Anna Berg'],
    ],
    [
      'that opens with an approximation',
      'Officials said at least 12 miners were missing.',
      ['at least 12 miners were missing | Officials'],
    ],
    [
      'that opens with an adverb of number',
      'Officials said nearly 40 boats were missing.',
      ['nearly 40 boats were missing | Officials'],
    ],
    [
      'that opens with "there"',
      'Officials said there were 40 boats in the bay.',
      ['there were 40 boats in the bay | Officials'],
    ],
    ['after a hearer', 'She told reporters that the port was shut.', ['the port was shut | She']],
    [
      'after a time',
      'Anna Berg said on Friday that the port was shut.',
      ['the port was shut | Anna Berg'],
    ],
    [
      'before its credit',
      'The port was shut by the storm, officials said.',
      ['The port was shut by the storm | officials'],
    ],
    [
      'before "according to"',
      'The port was shut, according to two pilots.',
      ['The port was shut | two pilots'],
    ],
    [
      'after "according to"',
      'According to two pilots, the port was shut.',
      ['the port was shut | two pilots'],
    ],
    [
      'up to the next report',
      'Anna Berg said that the port was shut and warned that fuel was short.',
      ['the port was shut | Anna Berg', 'fuel was short | Anna Berg'],
    ],
    [
      'up to the comma in a relative clause',
      'Anna Berg, who said that the port was shut, flew home.',
      ['the port was shut | Anna Berg'],
    ],
  ])('%s', (_, text, clauses) => {
    expect(reported(text)).toEqual(clauses);
  });
});

describe('no clause is reported by', () => {
  test.each([
    ['a denial', 'Anna Berg denied that the port was shut.'],
    ['a negated verb', 'Anna Berg did not say that the port was shut.'],
    ['a condition', 'If Anna Berg says that the port is shut, we sail.'],
    ['a modal verb', 'Anna Berg could say that the port was shut.'],
    ['a thing that suggests', 'The evidence suggests that the port was shut.'],
    ['the name of a country', 'The United States wants peace in the north.'],
    ['a noun', 'The report on the port was long.'],
    ['words in marks alone', 'Anna Berg said, “The port is shut.”'],
  ])('%s', (_, text) => {
    expect(reported(text)).toEqual([]);
  });
});
