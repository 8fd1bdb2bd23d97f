import type { Span } from '../model/span.ts';

/** The longest stretch that is shown as one: more than that parts the number from what it counts. */
const LONGEST = 120;

/** The stretch from a number to the end of what it counts, when both stand close together; else the number. */
export function shownSpan(number: Span, counted: Span | null | undefined): Span {
  const { start, end } = number;
  if (!counted) return { start, end };
  const whole = { start: Math.min(start, counted.start), end: Math.max(end, counted.end) };
  return whole.end - whole.start > LONGEST ? { start, end } : whole;
}
