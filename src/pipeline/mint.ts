import { createHash } from 'node:crypto';
import { isOpen, type Ledger, type LedgerLine } from '../model/ledger.ts';
import { byCodeUnit } from '../text/order.ts';
import { moved } from './ledger-lines.ts';

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
  /** Of a thing that may have namesakes, the ids of the sources that name it, the least first. */
  readonly within?: readonly string[];
  /** Of a statement, the mark of its words. */
  readonly words?: string;
}

/** The id of each claim, in order, and the lines to append to the ledger. */
export interface Minting {
  readonly ids: readonly string[];
  readonly lines: readonly LedgerLine[];
}

/**
 * Gives each claim the id that the ledger already holds for one of its keys, or mints a new one.
 * A claim that two ids of the ledger fit keeps the one minted for its own key, and the other id moves
 * to it. An id that moved or closed and kept its key is opened again for a claim of that very key, and,
 * rather than minting another, for one that has no id and was known under that key: so that undoing
 * brings back the address, and what was closed does not come back under another. New ids do not depend
 * on the order of the claims.
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
  for (const { keysOf, reopens, onlyWithout = false } of ROUNDS) {
    for (const index of order) {
      const claim = claims[index];
      if (!claim) continue;
      for (const key of keysOf(claim)) {
        const own = ids[index];
        if (onlyWithout && own) break;
        const name = `${claim.kind}/${key}`;
        const those = open.get(name) ?? (reopens ? closed.get(name) : undefined) ?? [];
        // Of namesakes the one that is left, but none is taken over by a claim that has an id.
        const id = own ? those[0] : those.find((one) => !given.has(one));
        if (!id || given.has(id)) continue;
        given.add(id);
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
    const edited =
      known?.words !== claim.words ||
      (known?.by === undefined && isElsewhere(claim, known)) ||
      (claim.kind === 'sources' && (known?.key !== claim.key || known.of !== claim.of));
    if (known && isOpen(known) && !edited) continue;
    const key = claim.kind === 'sources' ? claim.key : (known?.key ?? claim.key);
    lines.push({
      id,
      key,
      ...(claim.of !== undefined && { of: claim.of }),
      ...(claim.within?.[0] !== undefined && { within: claim.within[0] }),
      ...(claim.words !== undefined && { words: claim.words }),
    });
  }
  return { ids, lines };
}

/** The rounds in which claims are given ids of the ledger, by which keys, and whether closed ones open again. */
const ROUNDS: readonly {
  readonly keysOf: (claim: Claim) => readonly string[];
  readonly reopens: boolean;
  /** Only for claims that no round before has given an id. */
  readonly onlyWithout?: boolean;
}[] = [
  // A text in its own file goes before copies of it, and a name in its own source before namesakes.
  {
    keysOf: ({ key, of, within = [of ?? ''] }) => within.map((source) => `${key} ${source}`),
    reopens: true,
    onlyWithout: true,
  },
  // What an id was minted for goes before a rival's lesser key.
  { keysOf: ({ key }) => [key], reopens: true },
  { keysOf: ({ keys }) => keys, reopens: false },
  // A closed source is known again by its text alone: another text may take the name of its file.
  {
    keysOf: ({ kind, keys }) => (kind === 'sources' ? [] : keys),
    reopens: true,
    onlyWithout: true,
  },
];

/** Whether none of the sources of a claim is the one that the ledger has noted. */
function isElsewhere({ within }: Claim, known: LedgerLine | undefined): boolean {
  return within !== undefined && !within.some((source) => source === known?.within);
}

/** The ids that were minted for each key, in the order of the ledger. */
function idsByKey(ledger: Ledger, takes: (line: LedgerLine) => boolean): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const line of ledger.values()) {
    if (!takes(line)) continue;
    const kind = line.id.slice(0, line.id.indexOf('/'));
    const file = kind === 'sources' ? line.of : undefined;
    const place = file ?? line.within;
    for (const name of [line.key, file, place && `${line.key} ${place}`]) {
      if (name === undefined) continue;
      const those = ids.get(`${kind}/${name}`);
      if (those) those.push(line.id);
      else ids.set(`${kind}/${name}`, [line.id]);
    }
  }
  return ids;
}

/** Names that Windows keeps for devices, whatever their ending: no file or folder can be called so. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[0-9])$/;

function freshId(claim: Claim, taken: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(claim.key).digest('hex');
  const wish = `${claim.kind}/${claim.slug || hash.slice(0, 10)}`;
  if (!taken.has(wish) && !DEVICE.test(claim.slug)) return wish;
  for (let length = 4; ; length++) {
    const longer = `${wish}-${hash.slice(0, length)}`;
    if (!taken.has(longer)) return longer;
  }
}

function nameOf(claim: Claim | undefined): string {
  return `${claim?.kind}/${claim?.key}`;
}
