import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test('spellings that differ by case, accents and kinds of apostrophe meet', () => {
  expect(fold('DÜSSELDORF')).toBe(fold('Düsseldorf'));
  expect(fold('Łódź')).toBe('lodz');
  expect(fold('Sana’a')).toBe("sana'a");
  expect(fold('al‑Assad')).toBe('al-assad');
});
