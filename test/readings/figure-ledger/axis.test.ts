import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf } from '../../../src/readings/figure-ledger/axis.ts';

describe('axisOf', () => {
  test('has no axis for no numbers', () => {
    expect(axisOf([])).toBeUndefined();
  });

  test('begins at zero with equal round steps', () => {
    expect(axisOf([12, 90])).toMatchObject({ scale: 'linear', ticks: [0, 20, 40, 60, 80, 100] });
    expect(axisOf([0.1, 0.35])?.ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  test('has no parts of one where all numbers are whole', () => {
    expect(axisOf([1, 2])?.ticks).toEqual([0, 1, 2]);
    expect(axisOf([0])?.ticks).toEqual([0, 1]);
  });

  test('goes below zero where a number does', () => {
    expect(axisOf([-40, 10])).toMatchObject({
      scale: 'linear',
      ticks: [-40, -30, -20, -10, 0, 10],
    });
  });

  test('multiplies where the largest is more than 100 times the smallest', () => {
    expect(axisOf([30, 3000])?.scale).toBe('linear');
    expect(axisOf([30, 3001])).toMatchObject({
      scale: 'logarithmic',
      ticks: [10, 100, 1000, 10_000],
    });
    expect(axisOf([0, 5000])?.scale).toBe('linear');
  });

  test('marks every second or third power where there are many', () => {
    expect(axisOf([1, 1e12])?.ticks).toEqual([1, 1e3, 1e6, 1e9, 1e12]);
  });

  const number = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.double({ min: 1e-6, max: 1e15, noNaN: true }),
  );
  const numbers = fc.array(number, { minLength: 1, maxLength: 40 });

  test('holds every number between its ends, larger ones further on', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const axis = axisOf(values);
        const sorted = values.toSorted((a, b) => a - b);
        const places = sorted.map((value) => axis?.placeOf(value) ?? Number.NaN);
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  test('puts its first mark at the beginning and its last at the end, and never too many between', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const axis = axisOf(values);
        const places = axis?.ticks.map(axis.placeOf) ?? [];
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBe(100);
        expect(places.length).toBeLessThanOrEqual(8);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
