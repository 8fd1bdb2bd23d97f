import { byCodeUnit } from '../../text/order.ts';
import { foldedName } from '../order.ts';

/**
 * The names under which a page stands in a list: its title, and of its other printed forms those that a reader
 * would look for elsewhere. Of forms that differ in case, accents or leading signs only one is listed, with
 * small letters rather than capitals, and none beside a title from which it differs in these only.
 */
export function listedNames(title: string, forms: readonly string[]): readonly string[] {
  const alike = Map.groupBy(forms, foldedName);
  alike.delete(foldedName(title));
  return [
    title,
    ...[...alike.values()].flatMap((those) => those.toSorted(byCodeUnit).at(-1) ?? []),
  ];
}
