import { describe, expect, test } from 'vitest';
import { boxAround, partsOf } from '../../../src/readings/map/boxes.ts';
import { WORLD } from '../../../src/readings/map/projection.ts';

const at = (x: number, y: number) => ({ spot: { x, y } });

describe('the parts of the map', () => {
  test('are one when there are few marks, and none without any', () => {
    expect(partsOf([at(10, 10), at(900, 400)])).toHaveLength(1);
    expect(partsOf([])).toEqual([]);
  });

  test('hold every mark once, and each within its rectangle', () => {
    const marks = Array.from({ length: 300 }, (_, index) =>
      at((index * 37) % WORLD.width, (index * 91) % WORLD.height),
    );
    const parts = partsOf(marks);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.flatMap((part) => part.marks))).toEqual(new Set(marks));
    expect(parts.flatMap((part) => part.marks)).toHaveLength(marks.length);
    for (const { box, marks: own } of parts) {
      for (const { spot } of own) {
        expect(spot.x).toBeGreaterThanOrEqual(box.x);
        expect(spot.x).toBeLessThanOrEqual(box.x + box.width);
        expect(spot.y).toBeGreaterThanOrEqual(box.y);
        expect(spot.y).toBeLessThanOrEqual(box.y + box.height);
      }
    }
  });

  test('end, also when many marks lie on one spot', () => {
    const parts = partsOf(Array.from({ length: 40 }, () => at(500, 240)));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.marks).toHaveLength(40);
  });
});

describe('a rectangle around a spot', () => {
  test('stays within the map, and has its proportions', () => {
    const box = boxAround({ x: 2, y: WORLD.height - 1 }, 1 / 8);
    expect(box.x).toBe(0);
    expect(box.y + box.height).toBeCloseTo(WORLD.height, 0);
    expect(box.width / box.height).toBeCloseTo(WORLD.width / WORLD.height, 1);
  });
});
