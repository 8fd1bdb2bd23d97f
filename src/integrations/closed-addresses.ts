import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClosedAddress, closedAddressesOf } from '../model/closed-address.ts';
import { ledgerLine } from '../model/ledger.ts';
import { FOLDER } from './folder.ts';
import { once } from './once.ts';

/** Every closed address of the ledger, moves followed to their end. */
export const closedAddresses = once((): readonly ClosedAddress[] => {
  const file = join(FOLDER, 'ids.jsonl');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => ledgerLine.parse(JSON.parse(row)));
  return closedAddressesOf(new Map(rows.map((row) => [row.id, row])));
});
