import { isOpen, type Ledger, type LedgerLine } from '../model/ledger.ts';

/** Why an id closes, and on which day when one was given. */
export interface Closing {
  readonly gone: string;
  readonly date?: string | undefined;
}

/** The line that moves an id, kept with its key so that it can come back. */
export function moved(id: string, to: string, ledger: Ledger): LedgerLine {
  return { ...kept(id, ledger), to };
}

/** The line that offers several ids in the place of one; with a single one, it moves there. */
export function parted(id: string, among: readonly string[], ledger: Ledger): LedgerLine {
  const [only = id, ...others] = among;
  return others.length === 0 ? moved(id, only, ledger) : { ...kept(id, ledger), among: [...among] };
}

/** The line that closes an id, kept with its key so that it can come back. */
export function closed(id: string, { gone, date }: Closing, ledger: Ledger): LedgerLine {
  const { of } = ledger.get(id) ?? {};
  return {
    ...kept(id, ledger),
    ...(of !== undefined && { of }),
    gone,
    ...(date !== undefined && { date }),
  };
}

function kept(id: string, ledger: Ledger): LedgerLine {
  const { key, of, within, words, by } = ledger.get(id) ?? {};
  return {
    id,
    ...(key !== undefined && { key }),
    ...((by ?? words) !== undefined && of !== undefined && { of }),
    ...(within !== undefined && { within }),
    ...(words !== undefined && { words }),
    ...(by !== undefined && { by }),
  };
}

/** The ledger with these lines appended: of two lines for one id the later holds. */
export function appended(ledger: Ledger, lines: readonly LedgerLine[]): Ledger {
  return new Map([...ledger, ...lines.map((line) => [line.id, line] as const)]);
}

/** The ids of the ledger that answer with a page and that no claim was given. */
export function lostIds(ledger: Ledger, claimed: ReadonlySet<string>): string[] {
  return [...ledger.values()]
    .filter((line) => isOpen(line) && !claimed.has(line.id))
    .map((line) => line.id);
}
