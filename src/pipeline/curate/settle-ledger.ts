import type { Ledger, LedgerLine } from '../../model/ledger.ts';
import { appended, isOpen, lostIds, moved } from '../mint.ts';
import type { Plan } from './plan.ts';

/** The ids that a run over the texts gave, and the lines that it would append to the ledger. */
export interface Given {
  readonly ids: ReadonlySet<string>;
  readonly lines: readonly LedgerLine[];
}

const UNDECIDED = 'The decision of the editor that had made this page was taken back.';
const DECIDED = 'By a decision of the editor there is no page here any more.';

/**
 * The lines to append so that the ledger says what the decisions make of the ids: `ruled` is what the
 * rules alone gave, `decided` what stands with the decisions, `heirs` where the mentions of what is gone
 * went. An id that was published and that a
 * decision takes away, or that only a decision had made, moves or closes; it keeps its key and comes
 * back with what it was minted for. Ids lost otherwise are left to whoever asks for lost ids.
 */
export function settledLines(
  ledger: Ledger,
  ruled: Given,
  decided: Given,
  plan: Plan,
  heirs: ReadonlyMap<string, string>,
): LedgerLine[] {
  const state = new Map(appended(ledger, ruled.lines));
  const put = (line: LedgerLine) => state.set(line.id, line);
  for (const line of decided.lines) put(ownedBy(line, ruled, ledger));
  for (const { from, as } of plan.separations) if (!ruled.ids.has(as)) put(parted(as, from, state));
  for (const [loser, winner] of plan.joins) put(moved(loser, winner, state));
  for (const [id, reason] of plan.suppressed) put(closed(id, reason, state));
  for (const id of lostIds(state, decided.ids)) {
    const line = state.get(id);
    const separated = line?.key?.startsWith('=') === true && line.of !== undefined;
    if (!ledger.has(id)) state.delete(id);
    else if (heirs.has(id)) put(moved(id, heirs.get(id) ?? '', state));
    else if (ruled.ids.has(id)) put(closed(id, reasonFor(id, plan), state));
    else if (separated) put(moved(id, line.of ?? '', state));
    else if (line?.by === 'curation') put(closed(id, UNDECIDED, state));
  }
  return [...state.values()].filter((line) => !isSame(line, ledger.get(line.id)));
}

/** A line for what the rules did not find is marked as that of a decision, unless they once did. */
function ownedBy(line: LedgerLine, ruled: Given, ledger: Ledger): LedgerLine {
  const known = ledger.get(line.id);
  const found = ruled.ids.has(line.id) || (known !== undefined && known.by === undefined);
  return found ? line : { ...line, by: 'curation' };
}

function closed(id: string, gone: string, state: Ledger): LedgerLine {
  const { key, of, by } = state.get(id) ?? {};
  return {
    id,
    ...(key !== undefined && { key }),
    ...(of !== undefined && { of }),
    ...(by !== undefined && { by }),
    gone,
  };
}

/** Why an editor rejected the mentions that a page rested on, as far as it was written down. */
function reasonFor(id: string, { applied }: Plan): string {
  const reasons = applied
    .filter(({ decision, about }) => decision.data.verb === 'reject' && about.includes(id))
    .flatMap(({ decision }) => decision.data.because ?? []);
  return [DECIDED, ...new Set(reasons)].join(' ');
}

/** An id that the rules have moved to what it is parted from opens again; else it is a new one. */
function parted(id: string, of: string, state: Ledger): LedgerLine {
  const { key, by } = state.get(id) ?? {};
  if (key !== undefined && by === undefined) return { id, key };
  // No name has such a key, so that nothing else is ever given this id.
  return { id, key: `=${id}`, of, by: 'curation' };
}

function isSame(a: LedgerLine, b: LedgerLine | undefined): boolean {
  return (
    b !== undefined &&
    isOpen(a) === isOpen(b) &&
    (['key', 'of', 'by', 'to', 'gone'] as const).every((field) => a[field] === b[field])
  );
}
