import type { EntityKind } from '../model/corpus.ts';
import type { Join, Kind, PlacedChain } from '../model/kind.ts';
import type { Joining } from '../model/mention.ts';
import { groupsOf } from '../text/groups.ts';
import { byCodeUnit } from '../text/order.ts';

/** How far a form is from the usual name of its thing, as its kind says. */
export type Rank = (form: string) => number;

/** Chains of one or more texts that are taken to be one thing, before it has an id. */
export interface Cluster {
  /** Id of the kind: "people". */
  readonly kindId: string;
  readonly kind: EntityKind;
  /** The name for its page: the fullest printed form, see `nameOf`. */
  readonly name: string;
  /** What all its texts add to the name that tells it from others of that name, if they do. */
  readonly qualifier?: string;
  readonly chains: readonly PlacedChain[];
  readonly joinings: readonly Joining[];
}

/** Joins the chains of all texts into clusters, by the rules of each kind, in order of kind and name. */
export function resolve(chains: readonly PlacedChain[], kinds: readonly Kind[]): Cluster[] {
  return kinds.flatMap((kind) => {
    const own = chains.filter((chain) => chain.kind === kind.naming?.kind);
    const entityKind = kind.naming?.kind;
    if (!kind.pages || entityKind === undefined || entityKind === 'date') return [];
    const joins = kind.naming?.join?.(own) ?? [];
    const united = groupsOf(own.length);
    for (const { a, b } of joins) united.unite(a, b);
    const groups = Map.groupBy(own.keys(), (index) => united.find(index));
    const joinsOf = Map.groupBy(joins, ({ a }) => united.find(a));
    return [...groups.entries()]
      .map(([first, members]): Cluster => {
        const list = members.flatMap((index) => own[index] ?? []);
        return {
          kindId: kind.id,
          kind: entityKind,
          name: nameOf(list, kind.naming?.rank),
          ...sharedQualifier(list),
          chains: list,
          joinings: joiningsOf(list, joinsOf.get(first) ?? [], own),
        };
      })
      .toSorted((a, b) => byCodeUnit(a.name, b.name));
  });
}

function sharedQualifier(chains: readonly PlacedChain[]): { readonly qualifier?: string } {
  const [qualifier, ...others] = new Set(chains.map((chain) => chain.qualifier));
  return qualifier === undefined || others.length > 0 ? {} : { qualifier };
}

/**
 * The form that names a page: of the fullest forms of each text, the one that its kind ranks first;
 * then the one with the most parts; then the one that most mentions have; then the first by code point.
 */
export function nameOf(chains: readonly PlacedChain[], rank: Rank = () => 0): string {
  const weight = new Map<string, number>();
  for (const chain of chains) {
    weight.set(chain.name, (weight.get(chain.name) ?? 0) + chain.mentions.length);
  }
  const ranked = [...weight].toSorted(
    ([a, many], [b, few]) =>
      rank(a) - rank(b) || parts(b) - parts(a) || few - many || byCodeUnit(a, b),
  );
  return ranked[0]?.[0] ?? '';
}

/** How many words and hyphenated parts a name has. */
function parts(name: string): number {
  return name.split(/[\s-]+/).length;
}

/** Why the forms of a cluster are one thing: the rules inside each text, then those across texts. */
function joiningsOf(
  chains: readonly PlacedChain[],
  joins: readonly Join[],
  own: readonly PlacedChain[],
): Joining[] {
  const across = joins.map(({ a, b, rule }): Joining => {
    const [first = '', second = ''] = [own[a]?.name ?? '', own[b]?.name ?? ''].toSorted(byCodeUnit);
    return { rule, forms: [first, second] };
  });
  const joinings = new Map(
    [...chains.flatMap((chain) => chain.joinings), ...across]
      .filter(({ forms: [a, b] }) => a !== b)
      .map((joining) => [JSON.stringify(joining), joining]),
  );
  return [...joinings.entries()]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([, joining]) => joining);
}
