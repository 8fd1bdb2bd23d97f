import { createHash } from 'node:crypto';
import type { Ledger, LedgerLine } from '../model/ledger.ts';
import { byCodeUnit } from '../text/order.ts';

/** Something that needs an id. */
export interface Claim {
  /** The kind's id, the first part of the id: "people". */
  readonly kind: string;
  /** What a new id is minted for. */
  readonly key: string;
  /** Every key under which it may have been minted before; `key` is one of them. */
  readonly keys: readonly string[];
  /** The wish for the second part of a new id; a hash of the key when empty. */
  readonly slug: string;
  readonly of?: string;
}

/** The id of each claim, in order, and the lines to append to the ledger. */
export interface Minting {
  readonly ids: readonly string[];
  readonly lines: readonly LedgerLine[];
}

/**
 * Gives each claim the id that the ledger already holds for one of its keys, or mints a new one.
 * A claim that two ids of the ledger fit keeps the one minted for its own key, and the other id moves
 * to it. An id that moved or closed and kept its key is opened again for a claim of that very key. New
 * ids do not depend on the order of the claims.
 */
export function mint(claims: readonly Claim[], ledger: Ledger): Minting {
  const ids: string[] = claims.map(() => '');
  const lines: LedgerLine[] = [];
  const open = idsByKey(ledger, isOpen);
  const closed = idsByKey(ledger, (line) => !isOpen(line));
  const taken = new Set(ledger.keys());
  const given = new Set<string>();
  const order = claims
    .map((_, index) => index)
    .toSorted((a, b) => byCodeUnit(nameOf(claims[a]), nameOf(claims[b])));
  // First those that were minted for this very key, so that a rival's lesser key cannot take their id.
  for (const exact of [true, false]) {
    for (const index of order) {
      const claim = claims[index];
      if (!claim) continue;
      for (const key of exact ? [claim.key] : claim.keys) {
        const name = `${claim.kind}/${key}`;
        const id = open.get(name) ?? (exact ? closed.get(name) : undefined);
        if (!id || given.has(id)) continue;
        given.add(id);
        const own = ids[index];
        if (!own) ids[index] = id;
        else lines.push(moved(id, own, ledger));
      }
    }
  }
  for (const index of order) {
    const claim = claims[index];
    if (!claim) continue;
    const id = ids[index] === '' ? freshId(claim, taken) : (ids[index] ?? '');
    taken.add(id);
    ids[index] = id;
    const known = ledger.get(id);
    const edited = claim.kind === 'sources' && known?.key !== claim.key;
    if (known && isOpen(known) && !edited) continue;
    const key = edited ? claim.key : (known?.key ?? claim.key);
    lines.push({ id, key, ...(claim.of !== undefined && { of: claim.of }) });
  }
  return { ids, lines };
}

/** The line that moves an id, kept with its key so that it can come back. */
export function moved(id: string, to: string, ledger: Ledger): LedgerLine {
  const { key, of, by } = ledger.get(id) ?? {};
  return {
    id,
    ...(key !== undefined && { key }),
    ...(by !== undefined && of !== undefined && { of }),
    ...(by !== undefined && { by }),
    to,
  };
}

/** True when the id answers with a page of its own. */
export function isOpen(line: LedgerLine): boolean {
  return line.to === undefined && line.gone === undefined;
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

function idsByKey(ledger: Ledger, takes: (line: LedgerLine) => boolean): Map<string, string> {
  const ids = new Map<string, string>();
  for (const line of ledger.values()) {
    if (!takes(line)) continue;
    const kind = line.id.slice(0, line.id.indexOf('/'));
    for (const name of [line.key, kind === 'sources' ? line.of : undefined]) {
      if (name !== undefined && !ids.has(`${kind}/${name}`)) ids.set(`${kind}/${name}`, line.id);
    }
  }
  return ids;
}

function freshId(claim: Claim, taken: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(claim.key).digest('hex');
  const wish = `${claim.kind}/${claim.slug || hash.slice(0, 10)}`;
  if (!taken.has(wish)) return wish;
  for (let length = 4; ; length++) {
    const longer = `${wish}-${hash.slice(0, length)}`;
    if (!taken.has(longer)) return longer;
  }
}

function nameOf(claim: Claim | undefined): string {
  return `${claim?.kind}/${claim?.key}`;
}
