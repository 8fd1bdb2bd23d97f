import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '../../../src/pipeline/data/decimal.ts';

it.each([
  [3000, '3000'],
  [-2.5, '-2.5'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-1.25e24, '-1250000000000000000000000'],
])('writes %d without an exponent', (value, digits) => {
  expect(decimal(value)).toBe(digits);
});

it('keeps every number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimal(value)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(decimal(value))).toBe(value === 0 ? 0 : value);
    }),
    { seed: 5 },
  );
});
