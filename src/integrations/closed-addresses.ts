import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOf, ledgerLine, urlOf } from '../model/ledger.ts';
import { FOLDER } from './folder.ts';
import { once } from './once.ts';

/** An address that no longer has a page of its own: where it moved to, what has its contents, or why it closed. */
export interface ClosedAddress {
  readonly kind: string;
  readonly slug: string;
  /** Path from the root of the site, when it moved. */
  readonly to?: string;
  /** Paths from the root of the site, when its contents went to several pages. */
  readonly among?: readonly string[];
  /** The reason, when it is gone. */
  readonly gone?: string;
  /** The day on which it closed, ISO 8601, when that was written down. */
  readonly date?: string;
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
    const { id: end, gone, among, date, to } = endOf(id, ledger);
    if (gone !== undefined) return [{ kind, slug, gone, ...(date !== undefined && { date }) }];
    if (among) {
      const ends = new Set(among.map((one) => urlOf(endOf(one, ledger).id)));
      return [{ kind, slug, among: [...ends] }];
    }
    return end === id || to !== undefined ? [] : [{ kind, slug, to: urlOf(end) }];
  });
});
