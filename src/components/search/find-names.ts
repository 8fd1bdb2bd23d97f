import { NAME_KINDS, type NameRow } from '../../model/search-index.ts';
import { searchKeys } from '../../text/search-words.ts';
import { byName } from '../order.ts';
import type { FoundName } from './found.ts';
import { wayOf } from './printed-form.ts';
import { WAYS, type Wanted } from './spelling.ts';

/**
 * A finder of names by their printed forms. Those that match as asked come first, then by the other
 * ways; within a way A to Z. `named` are the sources of each name, where they are known.
 */
export function nameFinder(
  names: readonly NameRow[],
): (terms: readonly Wanted[], named?: readonly (readonly number[])[]) => FoundName[] {
  const rows = names.map((name, index) => ({
    index,
    name,
    forms: [
      ...[name[1], ...name[5]].map((form) => ({ form, keys: searchKeys(form) })),
      ...name[6].map((form) => ({ form: null, keys: searchKeys(form) })),
    ],
  }));
  return (terms, named) =>
    rows
      .flatMap(({ index, name, forms }): FoundName[] => {
        const kind = NAME_KINDS[name[0]];
        const best = forms
          .flatMap(({ form, keys }) => {
            const way = wayOf(keys, terms, true);
            return way === null ? [] : [{ form, way }];
          })
          .toSorted((a, b) => WAYS.indexOf(a.way) - WAYS.indexOf(b.way))[0];
        return best && kind ? [{ kind, name, ...best, sources: named?.[index] ?? [] }] : [];
      })
      .toSorted(
        (a, b) => WAYS.indexOf(a.way) - WAYS.indexOf(b.way) || byName(a.name[1], b.name[1]),
      );
}
