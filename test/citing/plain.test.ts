import { describe, expect, test } from 'vitest';
import { plainOf } from '../../src/citing/plain.ts';
import { ARTICLE, BARE, PAGE } from './works-to-cite.ts';

describe('a work in plain words', () => {
  test('names all that is known, and where the text is held', () => {
    expect(plainOf(ARTICLE)).toBe(
      'Ana Berg. ‘Harbour reopens “after three years”’, The Port Ellis Gazette, Port Ellis, 4 March 2019. Paragraph 3. Text held in Harbour Readings. https://example.org/quotations/q-1/ (seen [day of access])',
    );
  });

  test('says of a text what is not known', () => {
    expect(plainOf(BARE)).toContain('“Who pays?”, publisher not known, date not known. Text held');
  });

  test('says of a page nothing that a page does not have', () => {
    expect(plainOf(PAGE)).toBe(
      '“Ana Berg”, Harbour Readings, The Reading Room. https://example.org/people/ana-berg/ (seen [day of access])',
    );
  });

  test('cites the edition first, the living page second, and needs no day of access', () => {
    const living = 'https://example.org/people/ana-berg/';
    const address = 'https://example.org/editions/2f61/people/ana-berg/';
    expect(plainOf({ ...PAGE, date: '2026-11', edition: '2f61', address, living })).toBe(
      `“Ana Berg”, Harbour Readings, The Reading Room, November 2026. Edition 2f61. ${address}. As it is now: ${living}`,
    );
  });
});
