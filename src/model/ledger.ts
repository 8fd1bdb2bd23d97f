import { z } from 'zod';
import type { LineFormat } from './appended-lines.ts';

const ID = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/);

/**
 * One line of `ids.jsonl`. A line mints an id (`key`), moves its address to another (`to`), offers several
 * in its place (`among`), or closes it (`gone`, the reason). Lines are only ever appended; of two lines for
 * one id the later holds. An id that moved or closed with its `key` comes back, by a new line, when what it
 * was minted for does.
 */
const ledgerLine = z.strictObject({
  /** Kind and slug: "people/john-kerry". The address is the same between slashes. */
  id: ID,
  /** What the id was minted for: a name's key, a text's sha256, or a statement's own hash. */
  key: z.string().optional(),
  /**
   * Of a source, its file; of a statement, the id of its source; of an entity that a decision
   * separated from another, the id of that other.
   */
  of: z.string().optional(),
  /** Of a person, place or organisation, a source that names it, which tells it from its namesakes. */
  within: z.string().optional(),
  /** Of a statement, the mark of its words, by which it is known again when its block was edited. */
  words: z.string().optional(),
  /** The id exists by a decision of an editor; the texts alone would not have made it. */
  by: z.literal('curation').optional(),
  to: ID.optional(),
  /** The ids that have what this one had; two or more. */
  among: z.array(ID).min(2).optional(),
  gone: z.string().optional(),
  /** The day on which it closed, when one was given. */
  date: z.iso.date().optional(),
});

/** One line of the ledger, validated. */
export type LedgerLine = z.infer<typeof ledgerLine>;

/** The ledger as a file of lines, below the generated pages. */
export const LEDGER: LineFormat<LedgerLine> = {
  file: 'ids.jsonl',
  schema: ledgerLine,
  holds: 'an id of the ledger',
};

/** The state of each id after all lines: the last line for it, in order of first appearance. */
export type Ledger = ReadonlyMap<string, LedgerLine>;

/** The address of an id: "/people/john-kerry/". */
export function urlOf(id: string): string {
  return `/${id}/`;
}

/** True when the id answers with a page of its own. */
export function isOpen({ to, among, gone }: LedgerLine): boolean {
  return to === undefined && among === undefined && gone === undefined;
}

/** What stands at the end of all moves from an id: the line of an id that has not moved on. */
export function endOf(from: string, ledger: Ledger): LedgerLine {
  let line = ledger.get(from) ?? { id: from };
  for (let moves = 0; line.to !== undefined && moves < ledger.size; moves++) {
    line = ledger.get(line.to) ?? { id: line.to };
  }
  return line;
}
