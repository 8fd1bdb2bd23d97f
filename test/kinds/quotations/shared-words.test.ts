import { describe, expect, test } from 'vitest';
import { sharedWords } from '../../../src/kinds/quotations/shared-words.ts';

function shared(...versions: string[]): string[] {
  return sharedWords(versions).spans.map((spans, index) =>
    spans.map(({ start, end }) => versions[index]?.slice(start, end)).join(' | '),
  );
}

describe('sharedWords', () => {
  test('finds the words that two versions share, whatever stands between them', () => {
    expect(shared('We will, of course, come back home.', 'we will come back home')).toEqual([
      'We will | come back home',
      'we will come back home',
    ]);
  });

  test('takes the two apostrophes for one', () => {
    expect(shared("don't go", 'Don’t go!')).toEqual(["don't go", 'Don’t go']);
  });

  test('marks only what every version prints', () => {
    expect(
      shared('the old red school house', 'the red school house', 'the old school house'),
    ).toEqual(['the | school house', 'the | school house', 'the | school house']);
  });

  test('marks what each shares with the version most like it, where none is printed by all', () => {
    const versions = ['we will stay', 'we will stay because it is home', 'it is home'];
    expect(shared(...versions)).toEqual(['we will stay', 'we will stay', 'it is home']);
    expect(sharedWords(versions).every).toBe(false);
    expect(sharedWords(versions.slice(1)).every).toBe(true);
  });

  test('asks no more of a version for each other that prints the same words', () => {
    const versions = ['we will stay', 'We will stay!', 'we will stay because it is home'];
    expect(shared(...versions, 'it is home')).toEqual([
      ...['we will stay', 'We will stay', 'we will stay', 'it is home'],
    ]);
    const many = Array.from({ length: 3_000 }, (_, index) => versions[index % 3] ?? '');
    expect(new Set(shared(...many))).toEqual(new Set(['we will stay', 'We will stay']));
  });

  test('finds nothing where nothing is shared', () => {
    expect(shared('yes', 'no')).toEqual(['', '']);
  });
});
