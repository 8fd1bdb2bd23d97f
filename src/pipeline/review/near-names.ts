import type { Entity } from '../../model/corpus.ts';
import { fold } from '../../text/fold.ts';
import { editDistance } from '../../text/nearest.ts';
import { byCodeUnit } from '../../text/order.ts';
import { type ReviewItem, STATEMENT } from './item.ts';

/** Names of fewer letters differ by one letter without being one name. */
const SHORTEST = 5;
/** From this length on two letters may differ. */
const LONG = 9;
/** Names are compared with those that begin, or end, with the same letters. */
const EDGE = 3;

/**
 * Pairs of one kind whose names, without case and accents, differ in a letter or two and that no rule
 * joined, each with the join of the less mentioned one to the other. Numbers that differ tell names
 * apart; so does a separation by an editor.
 */
export function nearNames(entities: readonly Entity[]): ReviewItem[] {
  const keyed = entities
    .map((entity) => ({ entity, key: fold(entity.name) }))
    .filter(({ key }) => key.length >= SHORTEST);
  const edges = [
    ...Map.groupBy(keyed, ({ entity, key }) => `${entity.kind} ${key.slice(0, EDGE)}`).values(),
    ...Map.groupBy(keyed, ({ entity, key }) => `${entity.kind} ${key.slice(-EDGE)}`).values(),
  ];
  const found = new Map<string, ReviewItem>();
  for (const those of edges) {
    for (const [index, one] of those.entries()) {
      for (const other of those.slice(index + 1)) {
        if (!isNear(one.key, other.key) || isParted(one.entity, other.entity)) continue;
        const item = itemOf(one.entity, other.entity);
        found.set(item.lines.join('\n'), item);
      }
    }
  }
  return [...found.values()];
}

function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= LONG ? 2 : 1;
  if (Math.abs(a.length - b.length) > most || digitsOf(a) !== digitsOf(b)) return false;
  return editDistance(a, b) <= most;
}

function digitsOf(key: string): string {
  return key.replace(/\D/g, '');
}

function isParted({ editorial }: Entity, other: Entity): boolean {
  return editorial?.apart.some(({ id }) => id === other.id) ?? false;
}

function itemOf(one: Entity, other: Entity): ReviewItem {
  const [winner, loser] = [one, other].toSorted(
    (a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.id, b.id),
  );
  const [to, from] = [winner ?? one, loser ?? other];
  return {
    weight: from.mentions.length + STATEMENT * from.quotationsBy.length,
    why:
      from.name === to.name
        ? `“${from.name}” is the name of two pages. If they are one:`
        : `“${from.name}” and “${to.name}” are nearly one name, and two pages. If they are one:`,
    url: from.url,
    lines: [`- join: ${from.id}`, `  to: ${to.id}`],
  };
}
