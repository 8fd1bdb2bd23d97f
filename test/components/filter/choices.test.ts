import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, matches, type Traits } from '../../../src/components/filter/choices.ts';

const ITEMS: readonly Traits[] = [
  { source: ['gazette'], speaker: ['berg'], label: ['negated', 'headline'] },
  { source: ['gazette'], speaker: ['hale'] },
  { source: ['courier'], speaker: ['berg'] },
  { source: ['courier'] },
];

describe('matches', () => {
  test('takes every item when nothing is chosen', () => {
    expect(ITEMS.filter((item) => matches(item, {}))).toEqual(ITEMS);
  });

  test('takes what has every chosen value, one of several being enough', () => {
    expect(matches(ITEMS[0] ?? {}, { source: 'gazette', label: 'headline' })).toBe(true);
    expect(matches(ITEMS[1] ?? {}, { source: 'gazette', speaker: 'berg' })).toBe(false);
    expect(matches(ITEMS[3] ?? {}, { speaker: 'berg' })).toBe(false);
  });
});

describe('countsOf', () => {
  test('counts beside the choices of the other facets, not of its own', () => {
    const chosen = { source: 'gazette', speaker: 'berg' };
    expect([...countsOf(ITEMS, 'source', chosen)]).toEqual([
      ['gazette', 1],
      ['courier', 1],
    ]);
    expect([...countsOf(ITEMS, 'speaker', chosen)]).toEqual([
      ['berg', 1],
      ['hale', 1],
    ]);
  });

  test('names for each value the number of items that choosing it leaves', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const traits = fc.record({ x: fc.array(value), y: fc.array(value), z: fc.array(value) });
    const choice = fc.record({ x: value, y: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(traits), choice, (items, chosen) => {
        for (const facet of ['x', 'y', 'z']) {
          const counts = countsOf(items, facet, chosen);
          for (const one of ['a', 'b', 'c']) {
            const left = items.filter((item) => matches(item, { ...chosen, [facet]: one }));
            expect(counts.get(one) ?? 0).toBe(left.length);
          }
        }
      }),
    );
  });
});
