/** A line of numbers: where a number stands on it, in percent of its length, and which numbers are marked. */
export interface Axis {
  readonly scale: 'linear' | 'logarithmic';
  /** The marked numbers, smallest first; the first and the last are the ends. */
  readonly ticks: readonly number[];
  readonly placeOf: (value: number) => number;
}

/** How the axis of a plot is chosen, for the reader. */
export const AXIS_RULE =
  'The axis begins at zero and has equal steps. Only where the largest number is more than 100 times the smallest, and none is zero or below it, every step is ten times the one before it (a logarithmic axis).';

const WIDEST = 100;
const MOST_STEPS = 5;

/** The axis for these numbers, by `AXIS_RULE`; undefined when there are none. */
export function axisOf(numbers: readonly number[]): Axis | undefined {
  if (numbers.length === 0) return undefined;
  // Not Math.min(...numbers): a ledger may hold more numbers than a call takes arguments.
  const low = numbers.reduce((a, b) => Math.min(a, b));
  const high = numbers.reduce((a, b) => Math.max(a, b));
  if (low > 0 && high / low > WIDEST) return logarithmic(low, high);
  return linear(low, high, numbers.every(Number.isInteger) ? 1 : 0);
}

/**
 * Equal steps of 1, 2 or 5 times a power of ten, none smaller than `least`, from zero or from below
 * the smallest negative number.
 */
function linear(low: number, high: number, least: number): Axis {
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  const step = Math.max(least, stepOf((to - from || 1) / MOST_STEPS));
  const first = Math.floor(from / step);
  const last = Math.max(Math.ceil(to / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    exact((first + index) * step),
  );
  return {
    scale: 'linear',
    ticks,
    placeOf: (value) => percent((value / step - first) / (last - first)),
  };
}

/** Powers of ten; of many, so few that their numbers can be read beside each other. */
function logarithmic(low: number, high: number): Axis {
  const first = Math.floor(Math.log10(low));
  const powers = Math.ceil(Math.log10(high)) - first;
  const stride = Math.ceil(powers / MOST_STEPS);
  const steps = Math.ceil(powers / stride);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => powerOf(first + index * stride));
  return {
    scale: 'logarithmic',
    ticks,
    placeOf: (value) => percent((Math.log10(value) - first) / (steps * stride)),
  };
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below `least`. */
function stepOf(least: number): number {
  const power = powerOf(Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? least;
}

function powerOf(exponent: number): number {
  return Number(`1e${exponent}`);
}

/** Rids a multiple of a step of what binary fractions add to it: 0.30000000000000004 is 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function percent(part: number): number {
  return Number((100 * part).toFixed(2));
}
