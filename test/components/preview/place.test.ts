import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/components/preview/place.ts';

const view = { width: 320, height: 640 };
const preview = { width: 300, height: 200 };

describe('a preview', () => {
  test('stands below its link where there is room', () => {
    const { top, height } = placeOf({ left: 10, top: 100, bottom: 120 }, preview, view);
    expect(top).toBeGreaterThan(120);
    expect(height).toBe(200);
  });

  test('stands above a link near the foot of the window', () => {
    const { top, height } = placeOf({ left: 10, top: 600, bottom: 620 }, preview, view);
    expect(top + height).toBeLessThan(600);
  });

  test('is made less high where neither side has room for it', () => {
    const { height } = placeOf(
      { left: 10, top: 300, bottom: 340 },
      { ...preview, height: 900 },
      view,
    );
    expect(height).toBeLessThan(300);
    expect(height).toBeGreaterThan(200);
  });

  test('never covers its link or reaches over an edge, wherever the link is seen', () => {
    const size = fc.record({
      width: fc.integer({ min: 50, max: 308 }),
      height: fc.integer({ min: 40, max: 2000 }),
    });
    fc.assert(
      fc.property(
        fc.nat(319),
        fc.nat(600),
        fc.integer({ min: 10, max: 40 }),
        size,
        (left, top, high, box) => {
          const bottom = top + high;
          const place = placeOf({ left, top, bottom }, box, view);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + box.width).toBeLessThanOrEqual(view.width);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.top + place.height).toBeLessThanOrEqual(view.height);
          expect(place.top >= bottom || place.top + place.height <= top).toBe(true);
          expect(place.height).toBeLessThanOrEqual(box.height);
        },
      ),
      { seed: 7 },
    );
  });
});
