import type { VFileMessage } from 'vfile-message';
import type { Corpus, Source } from '../model/corpus.ts';
import type { Decision } from '../model/curation.ts';
import type { Format } from '../model/format.ts';
import type { Kind } from '../model/kind.ts';
import { EXCERPT_LIMIT } from '../model/rights.ts';
import { urlOf, type Ledger, type LedgerLine } from '../model/ledger.ts';
import type { Tagger } from '../model/tagger.ts';
import { byCodeUnit } from '../text/order.ts';
import { assemble, type FoundIn } from './assemble.ts';
import { sourceClaim } from './claims.ts';
import { amendedSource, amendmentOf, knownIdsOf } from './curate/amend.ts';
import { checkDecisions } from './curate/check.ts';
import { heirsOf } from './curate/heirs.ts';
import { type Correction, correctionsOf } from './curate/log.ts';
import { NO_DECISIONS } from './curate/draft.ts';
import type { Plan } from './curate/plan.ts';
import { registerOf } from './curate/register.ts';
import { settledLines } from './curate/settle-ledger.ts';
import { type Withheld, withheldOf } from './curate/withheld.ts';
import type { KnownIds } from './link/locate.ts';
import { appended } from './ledger-lines.ts';
import { mint, type Claim } from './mint.ts';
import { recogniseText } from './one-text.ts';
import { read, type Draft, type RawFile } from './read.ts';
import { publishable } from './rights/publishable.ts';
import { movedStatements } from './statement-heirs.ts';

/** What the pipeline is handed besides the files. */
export interface Settings {
  readonly formats: readonly Format[];
  readonly kinds: readonly Kind[];
  readonly ledger: Ledger;
  /** What people decided, in the order of their files. */
  readonly decisions?: readonly Decision[];
  /** A second opinion on names; without it the rules alone decide. */
  readonly tagger?: Tagger | undefined;
  /** The most that is shown of a source of which only an excerpt may be, in hundredths of its text. */
  readonly excerptLimit?: number | undefined;
  /** Told how many of all texts have been recognised so far. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Told the name of each stage as it ends. */
  readonly onStage?: (name: string) => void;
}

/** Everything that was made of a folder of files. */
export interface Outcome {
  readonly corpus: Corpus;
  readonly problems: readonly VFileMessage[];
  /** What was wrong with decisions; their words may name what is not to be published. */
  readonly refused: readonly VFileMessage[];
  /** The decisions that hold, for the public log. */
  readonly corrections: readonly Correction[];
  /** Lines to append to the ledger. */
  readonly minted: readonly LedgerLine[];
  /** Every id that answers with a page. */
  readonly ids: ReadonlySet<string>;
  /** What nothing may be said of any more. */
  readonly withheld: Withheld;
}

/**
 * Turns files into a linked corpus: first as the rules alone have it, then, where people decided
 * something, once more as they have it. Pure: the same files, decisions and ledger, the files in any
 * order, the same outcome.
 */
export function corpusOf(files: readonly RawFile[], settings: Settings): Outcome {
  const { kinds, formats, ledger, tagger, decisions = [], onProgress, onStage } = settings;
  const { excerptLimit: limit = EXCERPT_LIMIT } = settings;
  const { drafts, problems } = read(files, formats);
  const sources = sourcesOf(drafts, ledger);
  onStage?.('read');
  const found = sources.list.map((source, index): FoundIn => {
    const recognition = recogniseText(source.analysed, kinds, source.facts.date, tagger);
    onProgress?.(index + 1, sources.list.length);
    return { source, recognition };
  });
  onStage?.('recognise');
  const shown = found.map((one) => publishable(one, limit));
  const ruled = assemble(shown, { kinds, ledger, plan: NO_DECISIONS, onStage });
  const lines = [...sources.lines, ...ruled.lines];
  const after = appended(ledger, lines);
  const { plan, problems: refused } = checkDecisions(decisions, {
    register: registerOf(ruled.corpus, after),
    ledger: after,
    persons: kinds.find(({ naming }) => naming?.kind === 'person')?.id ?? '',
  });
  const decided =
    plan.applied.length === 0
      ? ruled
      : assemble(
          found.map((one, index) =>
            publishable(amended(one, shown[index]?.known, plan, ruled.corpus, settings), limit),
          ),
          { kinds, ledger: after, plan, onStage },
        );
  const sourceIds = sources.list.map(({ id }) => id);
  const ownIn = (corpus: Corpus) =>
    mint(
      kinds.flatMap((kind) => ownPages(kind, corpus)),
      after,
    );
  const own = ownIn(decided.corpus);
  const ruledOwn = decided === ruled ? own : ownIn(ruled.corpus);
  const ids = new Set([...sourceIds, ...decided.ids, ...own.ids]);
  const settled = settledLines(
    ledger,
    { ids: new Set([...sourceIds, ...ruled.ids, ...ruledOwn.ids]), lines },
    { ids, lines: [...(decided === ruled ? [] : decided.lines), ...own.lines] },
    plan,
    heirsOf(ruled.corpus, decided.corpus),
  );
  const state = appended(ledger, settled);
  return {
    corpus: decided.corpus,
    problems,
    refused,
    corrections: correctionsOf(plan, decided.corpus),
    minted: [...settled, ...movedStatements(decided.corpus, ids, state, ledger)],
    ids,
    withheld: withheldOf(plan, ruled.corpus),
  };
}

/** The pages that a kind has of its own, each known again by its place. */
function ownPages({ id, pages }: Kind, corpus: Corpus): readonly Claim[] {
  const slugs = pages?.slugs?.(corpus) ?? [];
  return slugs.map((slug) => ({ kind: id, key: slug, keys: [slug], slug }));
}

/**
 * A source as decisions have it: read once more when they touch its names or its own date. `known` are the ids
 * that it gave before, where words of it are withheld.
 */
function amended(
  { source, recognition }: FoundIn,
  known: KnownIds | undefined,
  plan: Plan,
  ruled: Corpus,
  { kinds, tagger }: Settings,
): FoundIn {
  const own = amendedSource(source, plan);
  const amend = amendmentOf(source, plan);
  if (!amend && own.facts === source.facts)
    return { source: own, recognition, ...(known && { known }) };
  return {
    source: own,
    recognition: recogniseText(own.analysed, kinds, own.facts.date, tagger, amend),
    known: known ?? knownIdsOf(source, ruled),
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
