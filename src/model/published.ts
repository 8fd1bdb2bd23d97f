import { z } from 'zod';
import type { LineFormat } from './appended-lines.ts';

/**
 * One line of `published.jsonl`: a page that a build has put out, and anchors on it that no line before
 * names; or files of data that lie there. Lines are only ever appended.
 */
const publishedLine = z.strictObject({
  /** From the root of the site, without a slash at its beginning: "people/john-kerry/"; "" is home. */
  page: z.string().regex(/^([^/\s]+\/)*$/),
  /**
   * The anchors, front-coded (`text/front-coded.ts`). Behind "~" stands the mark of what was there (of the words, or the
   * id of a mention), or "-" when nothing may be said of them any more; of two of one anchor the later holds.
   */
  has: z.string(),
  /** Names of files of data in the folder of that address, front-coded too; a line has these or anchors. */
  files: z.string().optional(),
});

/** One line of the record, validated. */
export type PublishedLine = z.infer<typeof publishedLine>;

/** The record as a file of lines, beside the ledger. */
export const RECORD: LineFormat<PublishedLine> = {
  file: 'published.jsonl',
  schema: publishedLine,
  holds: 'a published page',
};

/** Of each page its anchors, each with the mark of what is there; "" where it has none. */
export type Published = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Stands in the place of a mark when nothing may be said of an anchor but that it was. */
export const UNSAID = '-';

/**
 * True of the further pages of a list, which are cut anew whenever something is added: a part of their
 * address is a number, or "from". They answer for ever; what stands on them is promised on its own page.
 */
export function isSheet(page: string): boolean {
  return /(^|\/)(\d+|from)\//.test(page);
}
