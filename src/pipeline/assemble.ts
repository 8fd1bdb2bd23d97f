import type { Corpus, Entity, EntityRef, Source } from '../model/corpus.ts';
import type { Kind, PlacedChain } from '../model/kind.ts';
import { urlOf, type Ledger } from '../model/ledger.ts';
import type { Mention } from '../model/mention.ts';
import { alignUtterances } from './align.ts';
import { entityClaim, statementClaim } from './claims.ts';
import { concealed } from './curate/conceal.ts';
import { corrected } from './curate/correct.ts';
import { editorialsOf } from './curate/editorial.ts';
import type { Plan } from './curate/plan.ts';
import { regroup, type Thing } from './curate/regroup.ts';
import type { Given } from './curate/settle-ledger.ts';
import { linkEntities, linkSource } from './link/index.ts';
import type { KnownIds } from './link/locate.ts';
import { mint } from './mint.ts';
import type { Recognition } from './one-text.ts';
import { resolve } from './resolve.ts';

/** One source with what was found in it. */
export interface FoundIn {
  readonly source: Source;
  readonly recognition: Recognition;
  /** The ids that what stands in it already has; absent when they are to be given here. */
  readonly known?: KnownIds;
}

/** What a run over the texts is done with. */
export interface Run {
  readonly kinds: readonly Kind[];
  readonly ledger: Ledger;
  readonly plan: Plan;
  /** Told the name of each stage as it ends. */
  readonly onStage?: ((name: string) => void) | undefined;
}

/** A linked corpus, with the ids of its entities and statements and their lines for the ledger. */
export interface Assembly extends Given {
  readonly corpus: Corpus;
}

/** Resolves what was found in all sources into things, and links it, as the decisions of a plan have it. */
export function assemble(found: readonly FoundIn[], run: Run): Assembly {
  const { kinds, ledger, plan, onStage } = run;
  const sources = found.map(({ source }) => source);
  const clusters = resolve(chainsOf(found), kinds);
  const sourceIds = sources.map(({ id }) => id);
  const minted = mint(
    clusters.map((cluster) => entityClaim(cluster, sourceIds)),
    ledger,
  );
  const ruled = clusters.map((cluster, index): Thing => ({ id: minted.ids[index] ?? '', cluster }));
  const things = regroup(
    ruled,
    plan,
    sourceIds,
    (kindId) => kinds.find(({ id }) => id === kindId)?.naming?.rank,
  );
  onStage?.('resolve');
  const refs = things.map((thing) => refOf(thing, plan));
  const entityOf = new Map(
    things.flatMap(({ cluster }, index) =>
      cluster.chains.flatMap(({ mentions }) => mentions.flatMap((one) => pair(one, refs[index]))),
    ),
  );
  const linked = found.map(({ source, recognition, known }) =>
    linkSource({ source, ...recognition }, entityOf, known),
  );
  const byId = new Map(refs.map((ref) => [ref.id, ref]));
  const findings = concealed(
    corrected(
      {
        mentions: linked.flatMap((one) => one.mentions),
        quotations: linked.flatMap((one) => one.quotations),
        figures: linked.flatMap((one) => one.figures),
      },
      plan,
      (id) => byId.get(plan.joins.get(id) ?? id),
    ),
    new Set(plan.suppressed.keys()),
  );
  const { mentions, figures } = findings;
  const quotations = alignUtterances(findings.quotations);
  const statements = mint([...quotations, ...figures].map(statementClaim), ledger);
  const editorials = editorialsOf(refs, plan);
  const shown = things.flatMap(({ id, cluster }, index) => {
    const ref = refs[index];
    if (!ref || plan.suppressed.has(id)) return [];
    return [{ ref, joinings: cluster.joinings, ...editorials.get(id) }];
  });
  const entities: Entity[] = linkEntities(shown, mentions, quotations, figures);
  onStage?.('link');
  return {
    corpus: { sources, entities, mentions, quotations, figures },
    ids: new Set([...shown.map(({ ref }) => ref.id), ...statements.ids]),
    lines: [...minted.lines, ...statements.lines],
  };
}

/** The chains of all sources, each with the index of its source. */
function chainsOf(found: readonly FoundIn[]): PlacedChain[] {
  return found.flatMap(({ recognition }, source) =>
    recognition.cast.chains.map((chain) => ({ ...chain, source })),
  );
}

function refOf({ id, cluster: { kind, name } }: Thing, { names }: Plan): EntityRef {
  return { id, url: urlOf(id), name: names.get(id)?.preferred?.name ?? name, kind };
}

function pair(mention: Mention, ref: EntityRef | undefined): [Mention, EntityRef][] {
  return ref ? [[mention, ref]] : [];
}
