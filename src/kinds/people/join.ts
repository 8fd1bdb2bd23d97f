import type { Join, PlacedChain } from '../../model/kind.ts';
import { joinRule } from './identify.ts';
import { partsOfName } from './name-parts.ts';

/** Chains of several texts that are one person so far. */
interface Cluster {
  readonly parts: readonly string[];
  /** Index of its first chain, to which the others are joined. */
  readonly first: number;
}

/**
 * Joins persons across texts: equal full names; a full name with a middle name or initial more, when
 * only one such name is there; a family name alone, when only one person of the corpus has it.
 */
export function joinPeople(chains: readonly PlacedChain[]): readonly Join[] {
  const joins: Join[] = [];
  const names = chains.map((chain) => partsOfName(chain.name));
  const order = [...chains.keys()].toSorted(
    (a, b) => (names[b]?.length ?? 0) - (names[a]?.length ?? 0) || a - b,
  );
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const byFamily = new Map<string, Cluster[]>();
  for (const index of order) {
    const parts = names[index] ?? [];
    const key = parts.join('').replace(/[-']/g, '');
    const same = byKey.get(key);
    if (same) {
      if (parts.length > 1) joins.push({ a: same.first, b: index, rule: 'same-full-name' });
      else if (same.first >= 0) joins.push({ a: same.first, b: index, rule: 'same-single-name' });
      continue;
    }
    const family = parts.at(-1) ?? '';
    const rivals = (byFamily.get(family) ?? []).filter(
      (cluster) => joinRule(cluster.parts, parts) !== null,
    );
    const [only] = rivals;
    const cluster =
      only && rivals.length === 1 && mayJoin(only, parts, byFamily.get(family) ?? [])
        ? only
        : { parts, first: index };
    if (cluster.first !== index) {
      joins.push({
        a: cluster.first,
        b: index,
        rule: parts.length > 1 ? 'middle-name-left-out' : 'family-name-no-rival',
      });
    } else {
      clusters.push(cluster);
      for (const part of new Set([family, ...leading(parts)]))
        byFamily.set(part, [...(byFamily.get(part) ?? []), cluster]);
    }
    byKey.set(key, cluster);
  }
  return joins;
}

/** A family name alone joins only when nobody else bears it; a full name only by a middle name. */
function mayJoin(cluster: Cluster, parts: readonly string[], bearers: readonly Cluster[]): boolean {
  if (parts.length === 1) return bearers.length === 1;
  const rule = joinRule(cluster.parts, parts);
  return rule === 'middle-name-left-out' || rule === 'same-name';
}

/** The family name of "Xi Jinping" stands first. */
function leading(parts: readonly string[]): string[] {
  return parts.length > 1 && parts[0]
    ? [parts[0]].filter((part) => joinRule(parts, [part]) === 'family-name')
    : [];
}
