import type { Corpus } from '../../model/corpus.ts';
import { byCodeUnit } from '../../text/order.ts';

/**
 * For each entity of one corpus that is not in the other, the entities there that its mentions name,
 * those that most name first, and of as many in the order of their ids. Absent when none of its mentions
 * is left.
 */
export function heirsOf(before: Corpus, after: Corpus): ReadonlyMap<string, readonly string[]> {
  const there = new Set(after.entities.map(({ id }) => id));
  const entityOf = new Map(after.mentions.map(({ id, entity }) => [id, entity?.id]));
  return new Map(
    before.entities.flatMap(({ id, mentions }) => {
      if (there.has(id)) return [];
      const named = mentions.flatMap((mention) => entityOf.get(mention.id) ?? []);
      const heirs = [...Map.groupBy(named, (one) => one)].toSorted(
        ([a, many], [b, few]) => few.length - many.length || byCodeUnit(a, b),
      );
      return heirs.length === 0 ? [] : [[id, heirs.map(([heir]) => heir)] as const];
    }),
  );
}
