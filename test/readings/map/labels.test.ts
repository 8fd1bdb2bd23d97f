import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/readings/map/labels.ts';
import { boxAround } from '../../../src/readings/map/boxes.ts';
import type { Spot } from '../../../src/readings/map/projection.ts';

const BOX = boxAround({ x: 500, y: 240 }, 1 / 4);

/** Half of what src/components/map/MapView.astro draws for a number of so many digits, with its border. */
const halfWidth = (many: number) => (7 + 8 * String(many).length) / 2;
const HALF_HEIGHT = 17 / 2;

/** The labels in pixels, on a map of this width. */
function drawn(spots: readonly Spot[], width: number): Spot[] {
  const scale = width / BOX.width;
  return placeLabels(spots, BOX).flatMap((at) =>
    at ? [{ x: (at.x - BOX.x) * scale, y: (at.y - BOX.y) * scale }] : [],
  );
}

const spot = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([x, y]) => ({ x: BOX.x + (x * BOX.width) / 100, y: BOX.y + (y * BOX.height) / 100 }));

describe('the labels of marks', () => {
  test('lie neither on each other nor on a mark nor over the edge, on any width', () => {
    fc.assert(
      fc.property(
        fc.array(spot, { maxLength: 14 }),
        fc.constantFrom(288, 343, 460, 896),
        (spots, width) => {
          const labels = drawn(spots, width);
          expect(labels).toHaveLength(spots.length);
          const half = halfWidth(spots.length);
          const height = (width * BOX.height) / BOX.width;
          for (const [index, { x, y }] of labels.entries()) {
            expect(x - half).toBeGreaterThanOrEqual(0);
            expect(x + half).toBeLessThanOrEqual(width);
            expect(y - HALF_HEIGHT).toBeGreaterThanOrEqual(0);
            expect(y + HALF_HEIGHT).toBeLessThanOrEqual(height);
            for (const other of labels.slice(index + 1))
              expect(
                Math.abs(x - other.x) >= 2 * half || Math.abs(y - other.y) >= 2 * HALF_HEIGHT,
              ).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('stand near their marks where there is room', () => {
    const spots = [
      { x: BOX.x + 60, y: BOX.y + 60 },
      { x: BOX.x + 200, y: BOX.y + 40 },
    ];
    const scale = 288 / BOX.width;
    for (const [index, at] of placeLabels(spots, BOX).entries()) {
      const mark = spots[index] ?? { x: 0, y: 0 };
      expect(Math.hypot((at?.x ?? 0) - mark.x, (at?.y ?? 0) - mark.y) * scale).toBeLessThan(20);
    }
  });

  test('of one spot are as many as there is room for, and the other marks have none', () => {
    const crowd = Array.from({ length: 400 }, () => ({ x: BOX.x + 100, y: BOX.y + 60 }));
    const labels = placeLabels(crowd, BOX);
    expect(labels).toHaveLength(400);
    const given = labels.filter((at) => at !== undefined).length;
    expect(given).toBeGreaterThan(40);
    expect(given).toBeLessThan(400);
  });

  test('are the same for the same marks', () => {
    const spots = Array.from({ length: 12 }, (_, at) => ({ x: BOX.x + 9 * at, y: BOX.y + 50 }));
    expect(placeLabels(spots, BOX)).toEqual(placeLabels(spots, BOX));
  });
});
