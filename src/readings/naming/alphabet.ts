import { byCodeUnit } from '../../text/order.ts';
import { fold } from '../../text/fold.ts';

/** Orders things by their name as it stands in an alphabet: without case, accents and what is before its first letter. */
export function byAlphabet<Item>(
  nameOf: (item: Item) => string,
  tieOf: (item: Item) => string,
): (a: Item, b: Item) => number {
  const key = (item: Item) => fold(nameOf(item)).replace(/^[^\p{L}\p{N}]+/u, '');
  return (a, b) =>
    byCodeUnit(key(a), key(b)) ||
    byCodeUnit(nameOf(a), nameOf(b)) ||
    byCodeUnit(tieOf(a), tieOf(b));
}
