import type { VFileMessage } from 'vfile-message';
import type { Corpus, EntityRef, Source } from '../model/corpus.ts';
import type { Format } from '../model/format.ts';
import type { Kind, PlacedChain } from '../model/kind.ts';
import { urlOf, type Ledger, type LedgerLine } from '../model/ledger.ts';
import type { Chain } from '../model/mention.ts';
import type { Tagger } from '../model/tagger.ts';
import { byCodeUnit } from '../text/order.ts';
import { alignUtterances } from './align.ts';
import { entityClaim, sourceClaim, statementClaim } from './claims.ts';
import { linkEntities, linkSource } from './link/index.ts';
import { mint } from './mint.ts';
import { recogniseText, type Recognition } from './one-text.ts';
import { read, type Draft, type RawFile } from './read.ts';
import { resolve, type Cluster } from './resolve.ts';

/** What the pipeline is handed besides the files. */
export interface Settings {
  readonly formats: readonly Format[];
  readonly kinds: readonly Kind[];
  readonly ledger: Ledger;
  /** A second opinion on names; without it the rules alone decide. */
  readonly tagger?: Tagger | undefined;
  /** Told how many of all texts have been recognised so far. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Told the name of each stage as it ends. */
  readonly onStage?: (name: string) => void;
}

/** Everything that was made of a folder of files. */
export interface Outcome {
  readonly corpus: Corpus;
  readonly problems: readonly VFileMessage[];
  /** Lines to append to the ledger. */
  readonly minted: readonly LedgerLine[];
  /** Every id that answers with a page. */
  readonly ids: ReadonlySet<string>;
}

/** Turns files into a linked corpus. Pure: the same files and ledger in any order, the same outcome. */
export function corpusOf(files: readonly RawFile[], settings: Settings): Outcome {
  const { kinds, formats, ledger, tagger, onProgress, onStage } = settings;
  const { drafts, problems } = read(files, formats);
  const sources = sourcesOf(drafts, ledger);
  onStage?.('read');
  const found = sources.list.map((source, index) => {
    const recognition = recogniseText(source.analysed, kinds, source.facts.date, tagger);
    onProgress?.(index + 1, sources.list.length);
    return recognition;
  });
  onStage?.('recognise');
  const placed = place(found);
  const clusters = resolve([...placed.keys()], kinds);
  const entities = entitiesOf(clusters, ledger);
  onStage?.('resolve');
  const entityOf = new Map<Chain, EntityRef>(
    clusters.flatMap(({ chains }, index) => {
      const ref = entities.refs[index];
      return chains.flatMap((chain) => {
        const own = placed.get(chain);
        return own && ref ? [[own, ref] as const] : [];
      });
    }),
  );
  const linked = sources.list.flatMap((source, index) => {
    const recognition = found[index];
    return recognition ? [linkSource({ source, ...recognition }, entityOf)] : [];
  });
  const mentions = linked.flatMap((one) => one.mentions);
  const quotations = alignUtterances(linked.flatMap((one) => one.quotations));
  const figures = linked.flatMap((one) => one.figures);
  const named = entities.refs.map((ref, index) => ({
    ref,
    joinings: clusters[index]?.joinings ?? [],
  }));
  const statements = mint([...quotations, ...figures].map(statementClaim), ledger);
  const linkedEntities = linkEntities(named, mentions, quotations, figures);
  onStage?.('link');
  return {
    corpus: {
      sources: sources.list,
      entities: linkedEntities,
      mentions,
      quotations,
      figures,
    },
    problems,
    minted: [...sources.lines, ...entities.lines, ...statements.lines],
    ids: new Set([
      ...sources.list.map(({ id }) => id),
      ...entities.refs.map(({ id }) => id),
      ...statements.ids,
    ]),
  };
}

/** The sources with their ids, in order of id. */
function sourcesOf(
  drafts: readonly Draft[],
  ledger: Ledger,
): { list: Source[]; lines: readonly LedgerLine[] } {
  const { ids, lines } = mint(drafts.map(sourceClaim), ledger);
  const list = drafts.map((draft, index): Source => {
    const id = ids[index] ?? '';
    return { ...draft, id, url: urlOf(id) };
  });
  return { list: list.toSorted((a, b) => byCodeUnit(a.id, b.id)), lines };
}

function entitiesOf(
  clusters: readonly Cluster[],
  ledger: Ledger,
): { refs: EntityRef[]; lines: readonly LedgerLine[] } {
  const { ids, lines } = mint(clusters.map(entityClaim), ledger);
  const refs = clusters.map(({ kind, name }, index): EntityRef => {
    const id = ids[index] ?? '';
    return { id, url: urlOf(id), name, kind };
  });
  return { refs, lines };
}

/** Each chain with the index of its source, and the chain that it was before. */
function place(found: readonly Recognition[]): Map<PlacedChain, Chain> {
  return new Map(
    found.flatMap(({ cast }, source) =>
      cast.chains.map((chain) => [{ ...chain, source }, chain] as const),
    ),
  );
}
