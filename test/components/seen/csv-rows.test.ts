import { describe, expect, test } from 'vitest';
import { csvOfItems } from '../../../src/components/filter/csv-rows.ts';
import { csvOf } from '../../../src/text/csv.ts';

const WORDS = [
  ['f-1', 'plain'],
  ['f-2', 'with “marks”, "quotes" and, commas'],
  ['f-3', 'two\r\nlines'],
  ['f-4', '"'],
];
const FILE = csvOf(['id', 'words'], WORDS);
const IDS = WORDS.map(([id = '']) => id);

describe('the CSV of some items', () => {
  test('is the file itself when all of them are wanted', () => {
    expect(csvOfItems(FILE, 'id', IDS, () => true)).toBe(FILE);
    expect(csvOfItems(FILE, 'order', IDS, () => true)).toBe(FILE);
  });

  test('has the header and the rows that are wanted, byte for byte', () => {
    const wanted = csvOf(['id', 'words'], WORDS.slice(1, 3));
    const keeps = (index: number): boolean => index === 1 || index === 2;
    expect(csvOfItems(FILE, 'id', IDS, keeps)).toBe(wanted);
    expect(csvOfItems(FILE, 'order', IDS, keeps)).toBe(wanted);
  });

  test('follows the order of the items where rows are told by their id', () => {
    const turned = csvOfItems(FILE, 'id', IDS.toReversed(), () => true);
    expect(turned).toBe(csvOf(['id', 'words'], WORDS.toReversed()));
  });

  test('has the header only when nothing is wanted', () => {
    expect(csvOfItems(FILE, 'id', IDS, () => false)).toBe('id,words\r\n');
  });

  test('is none when the file is not one of this list', () => {
    expect(() => csvOfItems(FILE, 'id', [...IDS, 'f-9'], () => true)).toThrow('f-9');
    expect(() => csvOfItems(FILE, 'order', IDS.slice(1), () => true)).toThrow('4 rows');
  });
});
