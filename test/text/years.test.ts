import { expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';
import { yearWeight } from '../../src/text/years.ts';

/** Whether the four-digit number of a text is taken for a year. */
function isYear(text: string): boolean {
  const { tokens } = analyse(text);
  const at = tokens.findIndex((token) => /^\d{4}$/.test(token.text));
  return yearWeight(tokens, at) > 0;
}

test.each([
  'It fell in 1989.',
  'The 2018 sales were poor.',
  'Votes of the 2000 census were lost.',
  'Work will end by 2120 at the latest.',
  'It must end no later than 2014.',
  'It lasted (1832).',
  'Between 2014 and 2017 it rose.',
])('takes the number for a year: %s', (text) => {
  expect(isYear(text)).toBe(true);
});

test.each([
  'They hired 2000 people.',
  'More than 1500 came.',
  'They need 2000 workers.',
  'The engine turns at 1900 rpm.',
  'Some 1200 sheep died.',
  'It costs $1999 to mend.',
  'Between 1500 and 2000 people came.',
])('takes the number for an amount: %s', (text) => {
  expect(isYear(text)).toBe(false);
});
