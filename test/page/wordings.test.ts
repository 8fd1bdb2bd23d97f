import { describe, expect, test } from 'vitest';
import { wordingAnchor, wordingKey, wordingsOf } from '../../src/page/wordings.ts';

describe('the key of a wording', () => {
  test.each([
    ['Ada Lindqvist', 'ada-lindqvist'],
    ['U.S.', 'us'],
    ['US', 'us'],
    ['Al-Assad', 'al-assad'],
    ['al Assad', 'al-assad'],
    ['Łódź', 'lodz'],
    ['O’Brien', 'obrien'],
    ['ليلى', 'u644u64au644u649'],
    ['北京 2', 'u5317u4eac-2'],
  ])('of “%s” is %s', (form, key) => {
    expect(wordingKey(form)).toBe(key);
  });

  test.each(['…', '‏', '😀'])('is never empty, also of %j', (form) => {
    expect(wordingKey(form)).toMatch(/^[a-z0-9-]+$/);
  });

  test('stands in the anchor behind the source, in signs that every address can hold', () => {
    expect(wordingAnchor('/sources/dawn-post/', 'Лина Орлова')).toMatch(
      /^as-dawn-post-[a-z0-9-]+$/,
    );
  });
});

describe('wordings', () => {
  test('hold forms that differ only in capitals and dots, each counted, in order of their keys', () => {
    const found = wordingsOf(['US', 'Norrvik', 'U.S.', 'US'].map((exact) => ({ exact })));
    expect(
      found.map(({ key, forms, those }) => [
        key,
        those.length,
        forms.map(({ form, those: same }) => `${form} ${same.length}`),
      ]),
    ).toEqual([
      ['norrvik', 1, ['Norrvik 1']],
      ['us', 3, ['U.S. 1', 'US 2']],
    ]);
  });
});
