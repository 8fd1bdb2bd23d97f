import { describe, expect, test } from 'vitest';
import { filledIn } from '../../../src/components/cite/filled-in.ts';

const today = new Date(2026, 10, 2, 12);

describe('a citation that is copied', () => {
  test.each([
    ['day-first', 'Accessed 2 November 2026.'],
    ['month-first', 'Accessed November 2, 2026.'],
    ['year-first', 'Accessed 2026 Nov 2.'],
  ])('has the day as a style with the %s writes it', (day, words) => {
    expect(filledIn('Accessed [day of access].', { today, day })).toBe(words);
  });

  test('has the address where the site does not know its own', () => {
    const known = { today, path: 'people/a/', address: 'https://example.org/people/a/' };
    expect(filledIn('Ana. people/a/', known)).toBe('Ana. https://example.org/people/a/');
  });
});
