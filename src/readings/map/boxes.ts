import { tenth, WORLD, type Box, type Spot } from './projection.ts';

/** A part of the map where marks crowd, with those marks. */
export interface Part<Marked> {
  readonly box: Box;
  readonly marks: readonly Marked[];
}

/** How the map is cut into parts, for the reader. */
export const PARTS_RULE =
  'The map is quartered, and each quarter again, until no part has more than 12 marks or has been quartered five times. Each part is drawn just large enough for its marks, but no narrower than an eighth of the map.';

const MOST = 12;
const DEEPEST = 5;

/** No part is drawn narrower than this share of the map. */
const CLOSEST = 1 / 8;

/** How much room there is beside the outermost marks. */
const ROOM = 1.3;

/** The parts of the map that have marks, from the upper left; a mark is in one part only. */
export function partsOf<Marked extends { readonly spot: Spot }>(
  marks: readonly Marked[],
): Part<Marked>[] {
  return cut(WORLD, marks, 0);
}

/** The rectangle of the map's own proportions around a spot, within the map, of this share of its width. */
export function boxAround({ x, y }: Spot, share: number): Box {
  const [width, height] = [WORLD.width * share, WORLD.height * share];
  return {
    x: within(x - width / 2, WORLD.width - width),
    y: within(y - height / 2, WORLD.height - height),
    ...{ width: tenth(width), height: tenth(height) },
  };
}

function cut<Marked extends { readonly spot: Spot }>(
  box: Box,
  marks: readonly Marked[],
  depth: number,
): Part<Marked>[] {
  if (marks.length === 0) return [];
  if (marks.length <= MOST || depth === DEEPEST) return [{ box: boxOf(marks), marks }];
  const [width, height] = [box.width / 2, box.height / 2];
  const quarters = [0, 1].flatMap((row) =>
    [0, 1].map((column) => ({
      ...{ x: box.x + column * width, y: box.y + row * height, width, height },
    })),
  );
  const quarterOf = ({ spot }: Marked): number =>
    (spot.y >= box.y + height ? 2 : 0) + (spot.x >= box.x + width ? 1 : 0);
  const sorted = Map.groupBy(marks, quarterOf);
  return quarters.flatMap((quarter, index) => cut(quarter, sorted.get(index) ?? [], depth + 1));
}

/** The smallest rectangle of the map's own proportions that has all marks with room beside them. */
function boxOf(marks: readonly { readonly spot: Spot }[]): Box {
  const xs = marks.map(({ spot }) => spot.x);
  const ys = marks.map(({ spot }) => spot.y);
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  const share = Math.max((right - left) / WORLD.width, (bottom - top) / WORLD.height) * ROOM;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return boxAround(middle, Math.min(1, Math.max(CLOSEST, share)));
}

// Not Math.min(...values): a part may hold more marks than a call takes arguments.
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

function within(value: number, highest: number): number {
  return tenth(Math.min(Math.max(0, value), highest));
}
