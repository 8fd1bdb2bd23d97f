import type { Join } from '../model/kind.ts';
import { groupsOf } from './groups.ts';

/** Chains of all texts on their way to being things, each with its place among those handed in. */
export interface Gathering<One extends { readonly index: number }> {
  /** In an order that their names give, not their texts. */
  readonly list: readonly One[];
  readonly joins: readonly Join[];
  /** The group that one is in so far, by a number. */
  groupOf(one: One): number;
  /** Makes one of two, unless they are one already. */
  join(a: One, b: One, rule: string): void;
}

/** Begins with none joined to any; every index lies below the length of the list. */
export function gatheringOf<One extends { readonly index: number }>(
  list: readonly One[],
): Gathering<One> {
  const groups = groupsOf(list.length);
  const joins: Join[] = [];
  return {
    list,
    joins,
    groupOf: ({ index }) => groups.find(index),
    join(a, b, rule) {
      if (groups.find(a.index) === groups.find(b.index)) return;
      groups.unite(a.index, b.index);
      joins.push({ a: a.index, b: b.index, rule });
    },
  };
}
