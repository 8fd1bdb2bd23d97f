import { byCodeUnit } from '../../src/text/order.ts';

/** JSON with the keys of every object in order, so that the same results are the same bytes. */
export function jsonByKey(value: unknown): string {
  return `${JSON.stringify(value, (_, inner: unknown) => ordered(inner), 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => byCodeUnit(a, b)));
}
