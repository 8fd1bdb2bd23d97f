import type { Ledger, LedgerLine } from '../../model/ledger.ts';
import { byCodeUnit } from '../../text/order.ts';
import { appended, closed, type Closing, lostIds, moved, parted } from '../ledger-lines.ts';
import type { Plan } from './plan.ts';

/** The ids that a run over the texts gave, and the lines that it would append to the ledger. */
export interface Given {
  readonly ids: ReadonlySet<string>;
  readonly lines: readonly LedgerLine[];
}

const UNDECIDED: Closing = {
  gone: 'The decision of the editor that had made this page was taken back.',
};
const DECIDED = 'By a decision of the editor there is no page here any more.';

/**
 * The lines to append so that the ledger says what the decisions make of the ids: `ruled` is what the
 * rules alone gave, `decided` what stands with the decisions, `heirs` where the mentions of what is gone
 * went. An id that was published and that a decision takes away, or that only a decision had made,
 * moves, offers its several heirs, or closes; it keeps its key and comes back with what it was minted for. Ids lost otherwise are left to whoever asks for lost ids.
 */
export function settledLines(
  ledger: Ledger,
  ruled: Given,
  decided: Given,
  plan: Plan,
  heirs: ReadonlyMap<string, readonly string[]>,
): LedgerLine[] {
  const state = new Map(appended(ledger, ruled.lines));
  const put = (line: LedgerLine) => state.set(line.id, line);
  for (const line of decided.lines) put(ownedBy(line, ruled, ledger));
  for (const { from, as } of plan.separations)
    if (!ruled.ids.has(as)) put(separated(as, from, state));
  for (const [loser, winner] of plan.joins) put(moved(loser, winner, state));
  for (const [id, closing] of plan.suppressed) put(closed(id, closing, state));
  for (const id of lostIds(state, decided.ids)) {
    const line = state.get(id);
    const isPart = line?.key?.startsWith('=') === true && line.of !== undefined;
    if (!ledger.has(id)) state.delete(id);
    else if (heirs.has(id)) put(parted(id, heirs.get(id) ?? [], state));
    else if (ruled.ids.has(id)) put(closed(id, reasonFor(id, plan), state));
    else if (isPart) put(moved(id, line.of ?? '', state));
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

/** Why an editor rejected the mentions that a page rested on, and when, as far as it was written down. */
function reasonFor(id: string, { applied }: Plan): Closing {
  const decisions = applied
    .map(({ decision, about }) => ({ data: decision.data, about }))
    .filter(({ data, about }) => data.verb === 'reject' && about.includes(id));
  const reasons = decisions.flatMap(({ data }) => data.because ?? []);
  const [date] = decisions
    .flatMap((one) => one.data.date ?? [])
    .toSorted(byCodeUnit)
    .toReversed();
  return { gone: [DECIDED, ...new Set(reasons)].join(' '), date };
}

/** An id that the rules have moved to what it is parted from opens again; else it is a new one. */
function separated(id: string, of: string, state: Ledger): LedgerLine {
  const { key, by } = state.get(id) ?? {};
  if (key !== undefined && by === undefined) return { id, key };
  // No name has such a key, so that nothing else is ever given this id.
  return { id, key: `=${id}`, of, by: 'curation' };
}

const FIELDS = ['key', 'of', 'words', 'by', 'to', 'among', 'gone', 'date'] as const;

function isSame(a: LedgerLine, b: LedgerLine | undefined): boolean {
  return b !== undefined && FIELDS.every((field) => String(a[field]) === String(b[field]));
}
