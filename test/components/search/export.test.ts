import { describe, expect, test } from 'vitest';
import { resultsCsv } from '../../../src/components/search/export.ts';
import type { Shown } from '../../../src/components/search/shown.ts';

/** A result that is a sentence of these words. */
function sentence(words: string): Shown {
  const cut = [{ words, marked: false }];
  const place = { start: 7, end: 7 + words.length, title: 'A title', slug: 'a', paragraph: 2 };
  return {
    ...{ kind: 'sources', words: cut, sentence: cut, page: '', labels: ['caption'], way: 'asked' },
    ...{ place: { ...place, anchor: 'p2', highlight: words }, taken: [] },
  };
}

/** Rows of a CSV whose cells hold no line ends, as a program reads them. */
function cellsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
}

describe('resultsCsv', () => {
  test('gives the words verbatim, with where they stand and how they match', () => {
    const said = '“Not today”, she said, "nor tomorrow".';
    const [header = [], row = []] = cellsOf(
      resultsCsv([sentence(said)], () => 'https://a.example/'),
    );
    const cell = (name: string) => row[header.indexOf(name)];
    expect(cell('words')).toBe(said);
    expect(cell('sentence')).toBe(said);
    expect([cell('source'), cell('paragraph'), cell('start')]).toEqual(['A title', '2', '7']);
    expect([cell('labels'), cell('match')]).toEqual(['caption', 'asked']);
    expect([cell('address'), cell('guarded')]).toEqual(['https://a.example/', '']);
  });

  test.each(['=1+1', '+44 left', '-5 degrees', '@all of you', '\tindented', '＝1'])(
    'lets no spreadsheet run %j, and says how to read it verbatim',
    (words) => {
      const csv = resultsCsv([sentence(words)], () => '');
      const [header = [], row = []] = cellsOf(csv);
      expect(row[header.indexOf('words')]).toBe(`'${words}`);
      expect(row[header.indexOf('guarded')]).toBe('words sentence');
    },
  );

  test('leaves numbers that were derived as numbers', () => {
    const amount = { counted: 'degrees', value: -5, low: null, high: null, asked: [] };
    const csv = resultsCsv([{ ...sentence('minus five'), amount }], () => '');
    const [header = [], row = []] = cellsOf(csv);
    expect(row[header.indexOf('value')]).toBe('-5');
  });
});
