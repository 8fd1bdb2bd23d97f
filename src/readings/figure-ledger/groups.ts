import { byCodeUnit } from '../../text/order.ts';
import { keyOf } from '../../text/slug.ts';
import { bySource } from './order.ts';
import type { LedgerRow } from './row.ts';

/** Figures that count the same words, source by source. */
export interface CountedGroup {
  /** Last segment of the address of its page. */
  readonly slug: string;
  /** The counted word as it is printed most often. */
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}

/** How many figures must count the same for a page of their own. */
export const FEWEST = 2;

/** The figures by what they count, A to Z by the address. Keys that give one address are one group. */
export function groupsOf(rows: readonly LedgerRow[]): CountedGroup[] {
  const told = rows.filter((row) => slugOfRow(row) !== null);
  return [...Map.groupBy(told, (row) => slugOfRow(row) ?? '')]
    .map(([slug, those]) => ({ slug, title: titleOf(those), rows: bySource(those) }))
    .toSorted((a, b) => byCodeUnit(a.slug, b.slug));
}

/** The address segment of what a row counts; null when that cannot be told or written. */
export function slugOfRow({ counts }: LedgerRow): string | null {
  return counts === null ? null : keyOf(counts) || null;
}

/**
 * The page of the figures that count the same, from the root of the site, for a key that at least FEWEST of them
 * have: "/figure-ledger/civilian/". Null when the key cannot be written in an address.
 */
export function pathOfCounted(key: string): string | null {
  const slug = keyOf(key);
  return slug === '' ? null : `/figure-ledger/${slug}/`;
}

/** The printed word of the group that is most frequent; of equals, the first by code unit. */
function titleOf(rows: readonly LedgerRow[]): string {
  const counts = new Map<string, number>();
  for (const { facts } of rows) {
    const word = wordOf(facts.counted ?? '');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  return first?.[0] ?? '';
}

/** The last of the counted words; where several are joined, all of them. */
function wordOf(counted: string): string {
  const [head = ''] = counted.split(/\s+of\s+/);
  if (/[,&]|\s(?:and|or)\s/.test(head)) return head;
  return /\S+$/.exec(head)?.[0].replace(/['’]s?$/, '') ?? '';
}
