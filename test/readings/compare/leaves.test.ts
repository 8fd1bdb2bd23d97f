import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../../src/readings/compare/leaves.ts';

describe('leavesOf', () => {
  test('lists the pairs of few sources on one leaf', () => {
    expect(leavesOf(2, 1)).toMatchObject({ asPairs: true, leaves: 1 });
    expect(leavesOf(0, 1)).toMatchObject({ asPairs: true, leaves: 1 });
  });

  test.each([15, 300, 301, 1000])(
    'leaves out none of %i sources and lists none twice',
    (sources) => {
      const { leaves, asPairs } = leavesOf(sources, 1);
      const places = Array.from({ length: leaves }, (_, at) => leavesOf(sources, at + 1)).flatMap(
        ({ from, next }) => Array.from({ length: next - from }, (_, at) => from + at),
      );
      expect(asPairs).toBe(false);
      expect(places).toEqual(Array.from({ length: sources }, (_, at) => at));
    },
  );
});
