import { describe, expect, test } from 'vitest';
import { readGold, readStandOff } from '../../../scripts/evaluate/read-gold.ts';

describe('readGold', () => {
  test('reads the genre and the text below the front matter', () => {
    const { genre, published, text, names } = readGold(
      'a',
      '---\ngenre: sports\ndate: 2020-02-03\nlicence: MIT\n---\n\n[Oslo]{place} won\n\nIt rained.\n',
    );
    expect({ genre, published }).toEqual({ genre: 'sports', published: '2020-02-03' });
    expect(text).toBe('Oslo won\n\nIt rained.');
    expect(names).toEqual([{ start: 0, end: 4, kind: 'place', name: 'Oslo' }]);
  });

  test.each([
    ['No front matter', 'expected front matter'],
    ['---\nlicence: MIT\n---\nx', 'genre'],
    ['---\ngenre: a\ndate: May\nlicence: b\n---\nx', 'date'],
  ])('refuses %j', (file, expected) => {
    expect(() => readGold('a', file)).toThrow(expected);
  });
});

describe('readStandOff', () => {
  const file = (exact: string) =>
    JSON.stringify({
      genre: 'web news',
      text: 'texts/one.txt',
      marks: [{ start: 3, end: 7, exact, marks: { kind: 'place' } }],
    });

  test('takes the words from the text that it names', () => {
    const { names } = readStandOff('s', file('Oslo'), (path) =>
      path === 'texts/one.txt' ? 'In Oslo.' : '',
    );
    expect(names).toEqual([{ start: 3, end: 7, kind: 'place', name: 'Oslo' }]);
  });

  test('refuses words that do not stand where they are said to', () => {
    expect(() => readStandOff('s', file('Rome'), () => 'In Oslo.')).toThrow('expected "Rome"');
  });
});
