import type { Join, PlacedChain } from '../../model/kind.ts';
import { givenName, isSurname } from '../../text/gazetteers/person-names.ts';
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
 * only one such name is there; a family name alone, when only one person of the corpus has it. Two
 * different full names never join, nor does a first name alone.
 */
export function joinPeople(chains: readonly PlacedChain[]): readonly Join[] {
  const names = chains.map((chain) => partsOfName(chain.name));
  const full = [...names.keys()].filter((index) => (names[index]?.length ?? 0) > 1);
  const single = [...names.keys()].filter((index) => names[index]?.length === 1);
  const byFamily = new Map<string, Cluster[]>();
  const joins = joinFullNames(names, full, byFamily);
  const alone = new Map<string, number>();
  for (const index of single) {
    const [name = ''] = names[index] ?? [];
    // "Maria" in two texts is as a rule two persons.
    if (givenName(name) === 2 && !isSurname(name)) continue;
    const bearers = byFamily.get(name) ?? [];
    const [only] = bearers;
    const first = alone.get(name);
    if (only && bearers.length === 1) {
      joins.push({ a: only.first, b: index, rule: 'family-name-no-rival' });
    } else if (bearers.length === 0 && first !== undefined) {
      joins.push({ a: first, b: index, rule: 'same-single-name' });
    } else {
      alone.set(name, index);
    }
  }
  return joins;
}

/** Joins full names, the longest first, and files each person under the family name. */
function joinFullNames(
  names: readonly (readonly string[])[],
  full: readonly number[],
  byFamily: Map<string, Cluster[]>,
): Join[] {
  const joins: Join[] = [];
  const byKey = new Map<string, Cluster>();
  const order = full.toSorted((a, b) => (names[b]?.length ?? 0) - (names[a]?.length ?? 0) || a - b);
  for (const index of order) {
    const parts = names[index] ?? [];
    const key = parts.join('').replace(/[-']/g, '');
    const same = byKey.get(key);
    if (same) {
      joins.push({ a: same.first, b: index, rule: 'same-full-name' });
      continue;
    }
    const family = parts.at(-1) ?? '';
    const longer = (byFamily.get(family) ?? []).filter(
      (cluster) => joinRule(cluster.parts, parts) === 'middle-name-left-out',
    );
    const [only] = longer;
    const cluster = only && longer.length === 1 ? only : { parts, first: index };
    byKey.set(key, cluster);
    if (cluster.first !== index) {
      joins.push({ a: cluster.first, b: index, rule: 'middle-name-left-out' });
      continue;
    }
    for (const part of new Set([family, ...leading(parts)])) {
      byFamily.set(part, [...(byFamily.get(part) ?? []), cluster]);
    }
  }
  return joins;
}

/** The family name of "Xi Jinping" stands first. */
function leading(parts: readonly string[]): readonly string[] {
  const [first = ''] = parts;
  return joinRule(parts, [first]) === 'family-name' ? [first] : [];
}
