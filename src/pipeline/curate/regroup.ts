import type { PlacedChain } from '../../model/kind.ts';
import type { Joining, Mention } from '../../model/mention.ts';
import { byCodeUnit } from '../../text/order.ts';
import { type Cluster, nameOf, type Rank } from '../resolve.ts';
import { placeKey, type Plan } from './plan.ts';

/** A cluster with its id. */
export interface Thing {
  readonly id: string;
  readonly cluster: Cluster;
}

/**
 * Applies joins, separations and the naming of single mentions to the things that the rules made. What
 * is left untouched stays as it is; what has lost all its mentions is no longer among the answer, which
 * is in order of kind and name. `sourceIds` are the ids of the sources that chains count in.
 */
export function regroup(
  things: readonly Thing[],
  plan: Plan,
  sourceIds: readonly string[],
  rankOf: (kindId: string) => Rank | undefined,
): readonly Thing[] {
  if (plan.joins.size + plan.separations.length + plan.assigned.size === 0) return things;
  const parts = things.flatMap((thing) => partsOf(thing, plan, sourceIds));
  const groups = [...Map.groupBy(parts, ({ end }) => end)].map(([id, members]): Thing => {
    const [only, ...others] = members;
    if (only && others.length === 0 && only.end === only.from.id && !only.cut) return only.from;
    return { id, cluster: united(id, members, rankOf(kindIdOf(members))) };
  });
  const kinds = [...new Set(things.map(({ cluster }) => cluster.kindId))];
  return groups.toSorted(
    (a, b) =>
      kinds.indexOf(a.cluster.kindId) - kinds.indexOf(b.cluster.kindId) ||
      byCodeUnit(a.cluster.name, b.cluster.name) ||
      byCodeUnit(a.id, b.id),
  );
}

/** The mentions of one thing that go to one place: `via` its own id, and from there by joins to `end`. */
interface Part {
  readonly from: Thing;
  readonly via: string;
  readonly end: string;
  /** True when some mentions of the thing go elsewhere. */
  readonly cut: boolean;
  readonly chains: readonly PlacedChain[];
}

function partsOf(thing: Thing, plan: Plan, sourceIds: readonly string[]): Part[] {
  const separations = plan.separations.filter(({ from }) => from === thing.id);
  const placed = thing.cluster.chains.flatMap((chain) => {
    const sourceId = sourceIds[chain.source] ?? '';
    const to = (mention: Mention) =>
      plan.assigned.get(placeKey(sourceId, mention)) ??
      separations.find((one) => one.takes(sourceId, mention))?.as ??
      thing.id;
    return [...Map.groupBy(chain.mentions, to)].map(([via, mentions]) => ({
      via,
      chain: mentions.length === chain.mentions.length ? chain : cutChain(chain, mentions),
    }));
  });
  const byPlace = [...Map.groupBy(placed, ({ via }) => via)];
  return byPlace.map(([via, those]) => ({
    from: thing,
    via,
    end: plan.joins.get(via) ?? via,
    cut: byPlace.length > 1,
    chains: those.map(({ chain }) => chain),
  }));
}

/** Some of the mentions of a chain as a chain, named by the chain's name or else by the longest form. */
function cutChain(chain: PlacedChain, mentions: readonly Mention[]): PlacedChain {
  const forms = mentions.map(({ exact }) => exact);
  const [longest = ''] = forms.toSorted((a, b) => b.length - a.length || byCodeUnit(a, b));
  return { ...chain, mentions, name: forms.includes(chain.name) ? chain.name : longest };
}

function kindIdOf([first]: readonly Part[]): string {
  return first?.from.cluster.kindId ?? '';
}

/** The parts as one cluster, under the name that its id went by, as long as that is printed for it. */
function united(id: string, parts: readonly Part[], rank: Rank | undefined): Cluster {
  const chains = parts.flatMap((part) => part.chains);
  const home = parts.find(({ from, via }) => from.id === id && via === id)?.from.cluster;
  const names = new Set(chains.map(({ name }) => name));
  const name = home && names.has(home.name) ? home.name : nameOf(chains, rank);
  const kept = keptJoinings(parts, names);
  const joined = [...Map.groupBy(parts, ({ via }) => via)]
    .filter(([via]) => via !== id)
    .map(([, those]): Joining => {
      const theirs = nameOf(
        those.flatMap((part) => part.chains),
        rank,
      );
      const [first = '', second = ''] = [name, theirs].toSorted(byCodeUnit);
      return { rule: 'joined-by-curation', forms: [first, second] };
    });
  const joinings = new Map([...kept, ...joined].map((one) => [JSON.stringify(one), one]));
  const [first] = parts;
  return {
    kindId: kindIdOf(parts),
    kind: first?.from.cluster.kind ?? 'person',
    name,
    chains,
    joinings: [...joinings].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, joining]) => joining),
  };
}

/**
 * The reasons that still hold for the parts: those inside a text whose forms are both still there, and
 * those across texts that join names of two of its chains.
 */
function keptJoinings(parts: readonly Part[], names: ReadonlySet<string>): readonly Joining[] {
  return parts.flatMap(({ from, chains }) => {
    const inside = new Set(
      from.cluster.chains.flatMap((chain) => chain.joinings.map((one) => JSON.stringify(one))),
    );
    const forms = new Set([
      ...names,
      ...chains.flatMap(({ mentions }) => mentions.map(({ exact }) => exact)),
    ]);
    const own = chains
      .flatMap((chain) => chain.joinings)
      .filter((joining) => joining.forms.every((form) => forms.has(form)));
    const across = from.cluster.joinings.filter(
      (joining) =>
        !inside.has(JSON.stringify(joining)) && joining.forms.every((form) => names.has(form)),
    );
    return [...own, ...across];
  });
}
