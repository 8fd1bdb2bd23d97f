import { describe, expect, test } from 'vitest';
import { sharedWords } from '../../../src/kinds/quotations/shared-words.ts';

function shared(...versions: string[]): string[] {
  return sharedWords(versions).map((spans, index) =>
    spans.map(({ start, end }) => versions[index]?.slice(start, end)).join(' | '),
  );
}

describe('sharedWords', () => {
  test('finds the words that two versions share, whatever stands between them', () => {
    expect(shared('We will, of course, come back.', 'we will come back')).toEqual([
      'We will | come back',
      'we will come back',
    ]);
  });

  test('takes the two apostrophes for one', () => {
    expect(shared("don't go", 'Don’t go!')).toEqual(["don't go", 'Don’t go']);
  });

  test('marks only what every version prints', () => {
    expect(shared('the old red house', 'the red house', 'the old house')).toEqual([
      'the | house',
      'the | house',
      'the | house',
    ]);
  });

  test('finds nothing where nothing is shared', () => {
    expect(shared('yes', 'no')).toEqual(['', '']);
  });
});
