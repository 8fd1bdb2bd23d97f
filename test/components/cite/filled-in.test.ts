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
    const known = { today, paths: ['people/a/'], root: new URL('https://example.org/book/') };
    expect(filledIn('Ana. people/a/.', known)).toBe('Ana. https://example.org/book/people/a/.');
  });

  test('has the address of its edition, and then that of the living page', () => {
    const paths = ['editions/2f61/people/a/', 'people/a/'];
    const known = { today, paths, root: new URL('https://example.org/') };
    expect(filledIn(paths.join(' now '), known)).toBe(
      'https://example.org/editions/2f61/people/a/ now https://example.org/people/a/',
    );
  });
});
