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
 * to it. New ids do not depend on the order of the claims.
 */
export function mint(claims: readonly Claim[], ledger: Ledger): Minting {
  const ids: string[] = claims.map(() => '');
  const lines: LedgerLine[] = [];
  const held = heldIds(ledger);
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
        const id = held.get(`${claim.kind}/${key}`);
        if (!id || given.has(id)) continue;
        given.add(id);
        const own = ids[index];
        if (!own) ids[index] = id;
        else lines.push({ id, to: own });
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
    if (known?.key !== claim.key && (!known || claim.kind === 'sources')) {
      lines.push({ id, key: claim.key, ...(claim.of !== undefined && { of: claim.of }) });
    }
  }
  return { ids, lines };
}

/** The ids of the ledger that answer with a page and that no claim was given. */
export function lostIds(ledger: Ledger, claimed: ReadonlySet<string>): string[] {
  return [...ledger.values()]
    .filter((line) => line.to === undefined && line.gone === undefined && !claimed.has(line.id))
    .map((line) => line.id);
}

function heldIds(ledger: Ledger): Map<string, string> {
  const held = new Map<string, string>();
  for (const { id, key, of, to, gone } of ledger.values()) {
    if (to !== undefined || gone !== undefined) continue;
    const kind = id.slice(0, id.indexOf('/'));
    for (const name of [key, kind === 'sources' ? of : undefined]) {
      if (name !== undefined && !held.has(`${kind}/${name}`)) held.set(`${kind}/${name}`, id);
    }
  }
  return held;
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
