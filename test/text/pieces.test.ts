import { expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';
import { piecesOf } from '../../src/text/pieces.ts';

const words = (text: string): string[] => piecesOf(analyse(text)).map((piece) => piece.text);

test('takes hyphenated numerals apart and keeps what hangs on them whole', () => {
  expect(words('A twenty-five-year-old plan')).toEqual(['A', 'twenty', 'five', 'year-old', 'plan']);
  expect(words('one-and-a-half miles')).toEqual(['one', 'and', 'a', 'half', 'miles']);
  expect(words('at minus-130 degrees')).toEqual(['at', 'minus', '130', 'degrees']);
});

test('leaves other hyphenated words alone', () => {
  expect(words('al-Qaeda-linked F-16 jets')).toEqual(['al-Qaeda-linked', 'F-16', 'jets']);
});

test('says what parts a piece from the one before', () => {
  const joints = piecesOf(analyse('The five-year $5m deal')).map(({ text, joint }) => [
    text,
    joint,
  ]);
  expect(joints).toEqual([
    ['The', ' '],
    ['five', ' '],
    ['year', '-'],
    ['$', ' '],
    ['5', ''],
    ['m', ''],
    ['deal', ' '],
  ]);
});

test('gives every piece its exact place in the text', () => {
  const text =
    'Sixty-two ships – “nearly half-a-million tons” – sank off Cape Town’s 3-mile limit.';
  for (const piece of piecesOf(analyse(text))) {
    expect(text.slice(piece.start, piece.end)).toBe(piece.text);
  }
});
