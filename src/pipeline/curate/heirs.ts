import type { Corpus } from '../../model/corpus.ts';
import { byCodeUnit } from '../../text/order.ts';

/**
 * For each entity of one corpus that is not in the other, the entity there that most of its mentions
 * name; of several with as many, the first by id. Absent when none of its mentions is left.
 */
export function heirsOf(before: Corpus, after: Corpus): ReadonlyMap<string, string> {
  const there = new Set(after.entities.map(({ id }) => id));
  const entityOf = new Map(after.mentions.map(({ id, entity }) => [id, entity?.id]));
  return new Map(
    before.entities.flatMap(({ id, mentions }) => {
      if (there.has(id)) return [];
      const named = mentions.flatMap((mention) => entityOf.get(mention.id) ?? []);
      const [heir] = [...Map.groupBy(named, (one) => one)].toSorted(
        ([a, many], [b, few]) => few.length - many.length || byCodeUnit(a, b),
      );
      return heir ? [[id, heir[0]] as const] : [];
    }),
  );
}
