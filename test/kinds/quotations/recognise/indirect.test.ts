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
      'an approximation of a number in words',
      'Officials said at least twenty-two boats had left.',
      ['at least twenty-two boats had left | Officials'],
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
      'after "according to" and a description',
      'According to Anna Berg, head of the port, the pier was shut.',
      ['the pier was shut | Anna Berg'],
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

describe('a reported clause ends before a tail that may be the article’s own:', () => {
  test.each([
    ['after', 'Anna Berg says the port must open, after the navy seized the pier on Friday.'],
    [
      'after, with commas in it',
      'Anna Berg says the port must open, after rebels, mostly foreigners, left it.',
    ],
    ['as', 'Anna Berg said the port must open, as 40 ships waited in the bay.'],
    ['even as', 'Anna Berg said the port must open, even as 40 ships left the bay.'],
    ['a day after', 'Anna Berg said the port must open, a day after 40 ships left the bay.'],
    ['hours before', 'Anna Berg said the port must open, just hours before a storm hit it.'],
    ['which', 'Anna Berg said the port must open, which has been shut since 2011.'],
    ['who', 'Anna Berg said the port must open, who has led the union for 20 years.'],
    ['in what', 'Anna Berg said the port must open, in what was seen as a threat.'],
    ['part of', 'Anna Berg said the port must open, part of a dispute over 300 jobs.'],
    ['despite', 'Anna Berg said the port must open, despite a ruling of the court.'],
    ['a dash', 'Anna Berg said the port must open — a demand that owners have refused.'],
    ['an adverb', 'Anna Berg said the port must open, implicitly blaming the owners.'],
    ['a bracket', '(Anna Berg said the port must open.)'],
  ])('%s', (_, text) => {
    expect(reported(text)).toEqual(['the port must open | Anna Berg']);
  });

  test('what describes the name at its end', () => {
    expect(reported('Anna Berg said the port belongs to Oslo, the capital of Norway.')).toEqual([
      'the port belongs to Oslo | Anna Berg',
    ]);
  });

  test.each([
    'about 50 ships are in the bay, with some 40 of them likely to leave',
    'the port, which has 12 piers, was shut',
    'the port was shut, because the pier had sunk',
    'the port was shut, but the pier was safe',
    'the fire destroyed 40 boats, killing two men',
    'the port would open, while the pier would stay shut',
    'the pier — if it is ever built — will be short',
    'the port must open after the storm is over',
  ])('but not in “%s”', (clause) => {
    expect(reported(`Anna Berg said that ${clause}.`)).toEqual([`${clause} | Anna Berg`]);
  });
});

test('a dateline is no part of the clause', () => {
  expect(reported('OSLO (Nordic News) — The port was shut by the storm, officials said.')).toEqual([
    'The port was shut by the storm | officials',
  ]);
});

describe('no clause is reported by', () => {
  test.each([
    ['a denial', 'Anna Berg denied that the port was shut.'],
    ['a negated verb', 'Anna Berg did not say that the port was shut.'],
    ['a condition', 'If Anna Berg says that the port is shut, we sail.'],
    ['a modal verb', 'Anna Berg could say that the port was shut.'],
    ['a thing that suggests', 'The evidence suggests that the port was shut.'],
    ['the name of a country', 'The United States wants peace in the north.'],
    ['a law', 'The port was shut on Monday according to the law.'],
    ['an adjective', 'Anna Berg met thieves or alleged thieves who were never tried.'],
    ['a noun', 'The report on the port was long.'],
    ['words in marks alone', 'Anna Berg said, “The port is shut.”'],
  ])('%s', (_, text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe('a clause around an inserted credit runs over it to its end', () => {
  test.each([
    ['He would resign, Peter Kovac said, if the vote failed.', 'Peter Kovac'],
    ['If the dam breaks, engineers say, the valley will flood.', 'engineers'],
    ['When the rain stops, she said, she would be the first to sow.', 'she'],
    ['The mill, said Anna Berg, will not be opened this year.', 'Anna Berg'],
    ['It was, a nurse observed, the longest night of the winter.', 'a nurse'],
    [
      'The school was not hit, the army said, by its own guns but by those of the rebels.',
      'the army',
    ],
    ['He had promised in writing, she told NOS, that the road would stay open.', 'she'],
  ])('%s', (text, speaker) => {
    expect(reported(text)).toEqual([`${text.slice(0, -1)} | ${speaker}`]);
  });
});

describe('a clause before an inserted credit ends there when what follows may be the article’s own', () => {
  test.each([
    [
      'Two men were killed, police said, after a wall fell on them.',
      'Two men were killed | police',
    ],
    ['The wall was old, police said, and nobody had looked at it.', 'The wall was old | police'],
    [
      'The mill burned down, said Anna Berg, head of the guard.',
      'The mill burned down | Anna Berg',
    ],
    ['The mill burned down, police said, a day after the strike.', 'The mill burned down | police'],
  ])('%s', (text, clause) => {
    expect(reported(text)).toEqual([clause]);
  });
});

describe('no half of a sentence is kept as a clause', () => {
  test.each([
    'The school was hit, though not, the army insists, by the army.',
    'The guard handed in 30 guns, of which, a monitor noted, 12 were made of wood.',
    'The loan costs 9 per cent, a price at which, traders said, nobody would borrow.',
    'When it is over, she said.',
  ])('%s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe('the object of a verb is no clause', () => {
  test.each([
    'Anna Berg said it better than we can: “We are tired of being brave.”',
    'The coach said all there is to say: “We lost it in the first half.”',
    'Anna Berg told traders in a talk that lasted an hour: “The shop is closed for ever.”',
  ])('%s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});

test('a description with a clause of its own is no part of what “according to” reports', () => {
  const text = 'According to Anna Berg, a lender that owns two clinics, each bed costs 900 euros.';
  expect(reported(text)).toEqual(['each bed costs 900 euros | Anna Berg']);
});
