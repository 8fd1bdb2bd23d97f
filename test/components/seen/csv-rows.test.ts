import { describe, expect, test } from 'vitest';
import { csvOfItems } from '../../../src/components/seen/csv-rows.ts';
import { csvOf } from '../../../src/text/csv.ts';

const HEADER = ['id', 'words', 'item'];
const ROWS = [
  ['f-1', 'plain', 'n-1'],
  ['f-2', 'with “marks”, "quotes" and, commas', 'n-1'],
  ['f-3', 'two\r\nlines', 'n-2'],
  ['f-4', '"', 'n-3'],
  ['Al-Amin, "the younger"', '', 'n-4'],
];
const FILE = csvOf(HEADER, ROWS);
const firsts = ROWS.map(([id = '']) => id);

describe('the CSV of some items', () => {
  test('is the file itself when all of them are wanted', () => {
    expect(csvOfItems(FILE, 'name', firsts)).toBe(FILE);
    expect(csvOfItems(FILE, 'item', ['n-1', 'n-2', 'n-3', 'n-4'])).toBe(FILE);
  });

  test('has the header and the rows that are wanted, byte for byte', () => {
    expect(csvOfItems(FILE, 'id', ['f-2', 'f-3'])).toBe(csvOf(HEADER, ROWS.slice(1, 3)));
  });

  test('has all rows of an item', () => {
    expect(csvOfItems(FILE, 'item', ['n-1'])).toBe(csvOf(HEADER, ROWS.slice(0, 2)));
  });

  test('follows the order of the items, each once', () => {
    const turned = csvOfItems(FILE, 'id', [...firsts.toReversed(), 'f-1']);
    expect(turned).toBe(csvOf(HEADER, ROWS.toReversed()));
  });

  test('has the header only when nothing is wanted', () => {
    expect(csvOfItems(FILE, 'id', [])).toBe('id,words,item\r\n');
  });

  test('is none when the file is not one of this list', () => {
    expect(() => csvOfItems(FILE, 'id', [...firsts, 'f-9'])).toThrow('f-9');
  });
});
