import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';

const tokens = (text: string): string[] =>
  analyse(`${text}.`)
    .tokens.map(({ text: word, type }) => (type === 'word' ? word : `${word}/${type}`))
    .slice(0, -1);

describe('tokensOf', () => {
  test('keeps the hyphens and apostrophes inside a word', () => {
    expect(tokens('al-Qaeda-linked men saw O’Brien at half-past')).toEqual([
      'al-Qaeda-linked',
      'men',
      'saw',
      'O’Brien',
      'at',
      'half-past',
    ]);
  });

  test('parts the possessive from its word', () => {
    expect(tokens("Syria’s and the captain's")).toEqual([
      'Syria',
      '’s/possessive',
      'and',
      'the',
      'captain',
      "'s/possessive",
    ]);
    expect(tokens('the rebels’ flag')).toEqual(['the', 'rebels', '’/sign', 'flag']);
  });

  test('keeps a number with its commas and points, and parts it from signs and letters', () => {
    expect(tokens('$3.5 million and 50,000 at 5pm')).toEqual([
      '$/sign',
      '3.5/number',
      'million',
      'and',
      '50,000/number',
      'at',
      '5/number',
      'pm',
    ]);
  });

  test('keeps a dotted acronym and an ampersand between capitals', () => {
    expect(tokens('the U.S. and AT&T')).toEqual(['the', 'U.S.', 'and', 'AT&T']);
  });

  test('keeps letters with their marks in one word', () => {
    expect(tokens('Peña Nieto met Zoe\u0301 and محمد')).toEqual([
      'Peña',
      'Nieto',
      'met',
      'Zoe\u0301',
      'and',
      'محمد',
    ]);
  });

  test('makes a sign of a picture and of half a pair', () => {
    expect(tokens('a 👍 b')).toEqual(['a', '👍/sign', 'b']);
    expect(tokens('a \uD83D b')).toEqual(['a', '\uD83D/sign', 'b']);
  });
});
