import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerLine, type LedgerLine } from '../model/ledger.ts';
import { FOLDER } from './folder.ts';
import { once } from './once.ts';

/** An address that no longer has a page of its own: where it moved to, or why it closed. */
export interface ClosedAddress {
  readonly kind: string;
  readonly slug: string;
  /** Path from the root of the site, when it moved. */
  readonly to?: string;
  /** The reason, when it is gone. */
  readonly gone?: string;
}

/** Every closed address of the ledger, moves followed to their end. */
export const closedAddresses = once((): readonly ClosedAddress[] => {
  const file = join(FOLDER, 'ids.jsonl');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => ledgerLine.parse(JSON.parse(row)));
  const ledger = new Map(rows.map((row) => [row.id, row]));
  return [...ledger.keys()].flatMap((id): ClosedAddress[] => {
    const [kind = '', slug = ''] = id.split('/');
    const end = endOf(id, ledger);
    if (end.gone !== undefined) return [{ kind, slug, gone: end.gone }];
    return end.id === id ? [] : [{ kind, slug, to: `/${end.id}/` }];
  });
});

function endOf(id: string, ledger: ReadonlyMap<string, LedgerLine>): LedgerLine {
  let line = ledger.get(id) ?? { id };
  for (let moves = 0; line.to !== undefined && moves < ledger.size; moves++) {
    line = ledger.get(line.to) ?? { id: line.to };
  }
  return line;
}
