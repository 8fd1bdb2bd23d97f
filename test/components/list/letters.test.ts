import { describe, expect, test } from 'vitest';
import { letterAnchors, pagesOfLetters } from '../../../src/components/list/letters.ts';

const PAGES = [
  ['“1st” Brigade', 'Ada Berg', 'ábel Cano'],
  ['Ayda Demir', 'Þórdís Jónsdóttir'],
];

describe('the initials of a list', () => {
  test('stand with the first page that has them', () => {
    expect([...pagesOfLetters(PAGES)]).toEqual([
      ['#', 1],
      ['A', 1],
      ['Þ', 2],
    ]);
  });

  test('are anchors at the first name of a page that has each', () => {
    expect(PAGES.map(letterAnchors)).toEqual([
      ['other', 'letter-A', undefined],
      ['letter-A', 'letter-Þ'],
    ]);
  });
});
