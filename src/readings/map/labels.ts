import { tenth, type Box, type Spot } from './projection.ts';

/** How numbers are set beside marks, for the reader. */
export const LABEL_RULE =
  'A line leads from each mark to its number, which stands where the nearest room is. Where there is none, a mark has no number; the list has its place.';

/** The width of a map on the narrowest screen, in pixels: what does not overlap there does so nowhere. */
const NARROWEST = 288;

/** In pixels on every screen, with the room around; they must hold what src/styles/map.css draws. */
const LABEL = { height: 18, margin: 9, digit: 8 };
const DOT = 10;

/** How far apart the places are that are tried, in pixels. */
const STEP = 6;

/** How much longer a line may be that crosses another, or another label, once less. */
const CROSSING = 30;

/** A rectangle by its middle and half its sides. */
interface Room extends Spot {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A mark and its label, with the line between them. */
interface Labelled {
  readonly dot: Room;
  readonly label: Room;
}

/**
 * The middles of the labels of numbered marks, in the units of the map, so that on no width of the box
 * from the narrowest on a label lies over another, over a mark or over the edge. Marks are numbered from
 * 1 in their order. A mark for which no room is left has no label.
 */
export function placeLabels(spots: readonly Spot[], box: Box): readonly (Spot | undefined)[] {
  const scale = NARROWEST / box.width;
  const dots = spots.map(({ x, y }): Room => ({
    ...{ x: (x - box.x) * scale, y: (y - box.y) * scale },
    ...{ halfWidth: DOT / 2, halfHeight: DOT / 2 },
  }));
  const placed: Labelled[] = [];
  let free = roomsFor(spots.length, box.height * scale).filter(
    (room) => !dots.some((dot) => overlap(dot, room)),
  );
  return dots.map((dot) => {
    const label = leastOf(free, (room) => costOf({ dot, label: room }, placed));
    if (!label) return undefined;
    placed.push({ dot, label });
    free = free.filter((room) => !overlap(label, room));
    return { x: tenth(box.x + label.x / scale), y: tenth(box.y + label.y / scale) };
  });
}

/** Every room for one of so many numbers, on a map of this height. */
function roomsFor(many: number, height: number): Room[] {
  const halfWidth = (LABEL.margin + LABEL.digit * String(many).length) / 2;
  const halfHeight = LABEL.height / 2;
  const steps = (whole: number, half: number): number[] =>
    Array.from({ length: Math.floor((whole - 2 * half) / STEP) + 1 }, (_, at) => half + at * STEP);
  return steps(height, halfHeight).flatMap((y) =>
    steps(NARROWEST, halfWidth).map((x) => ({ x, y, halfWidth, halfHeight })),
  );
}

/** How far a label is from its mark, and what its line crosses. */
function costOf({ dot, label }: Labelled, placed: readonly Labelled[]): number {
  const crossed = placed.filter(
    (one) =>
      crosses(dot, label, one.dot, one.label) ||
      isUnder(one.label, dot, label) ||
      isUnder(label, one.dot, one.label),
  );
  return Math.hypot(label.x - dot.x, label.y - dot.y) + CROSSING * crossed.length;
}

/** The first of those that cost least; undefined when there are none. */
function leastOf(rooms: readonly Room[], cost: (room: Room) => number): Room | undefined {
  const costs = rooms.map(cost);
  const least = costs.reduce((a, b) => Math.min(a, b), Infinity);
  return rooms[costs.indexOf(least)];
}

function overlap(a: Room, b: Room): boolean {
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
    Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight
  );
}

/** True when a line passes below a label: when it parts its corners. */
function isUnder({ x, y, halfWidth, halfHeight }: Room, from: Spot, to: Spot): boolean {
  const [left, right, top, bottom] = [x - halfWidth, x + halfWidth, y - halfHeight, y + halfHeight];
  return (
    crosses(from, to, { x: left, y: top }, { x: right, y: bottom }) ||
    crosses(from, to, { x: left, y: bottom }, { x: right, y: top })
  );
}

/** True when two lines cross; lines that only touch do not. */
function crosses(from: Spot, to: Spot, start: Spot, end: Spot): boolean {
  return (
    turn(from, to, start) * turn(from, to, end) < 0 &&
    turn(start, end, from) * turn(start, end, to) < 0
  );
}

/** On which side of a line a point lies, by its sign. */
function turn(from: Spot, to: Spot, point: Spot): number {
  return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
}
