import { z } from 'zod';
import type { LineFormat } from './appended-lines.ts';

/**
 * One line of `editions/editions.jsonl`, append-only: an edition that was frozen. `sha256` is that of
 * the manifest of its data, hex; `date` the day that was given for it, never read from a clock;
 * `after` the edition before it.
 */
const editionLine = z.strictObject({
  name: z.string().regex(/^(?:\d{4}-\d{2}-\d{2}-)?[0-9a-f]{12}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  date: z.iso.date().optional(),
  after: z.string().optional(),
});

/** A frozen edition. */
export type EditionLine = z.infer<typeof editionLine>;

/** Where the editions lie, below the generated pages and below the root of the site. */
export const EDITIONS = 'editions';

/** What an edition is called: its day, when one was given, and the first twelve digits of its hash. */
export function editionName(sha256: string, date?: string): string {
  const short = sha256.slice(0, 12);
  return date === undefined ? short : `${date}-${short}`;
}

/** The list of editions as a file of lines, below the generated pages. */
export const EDITION_LIST: LineFormat<EditionLine> = {
  file: `${EDITIONS}/editions.jsonl`,
  schema: editionLine,
  holds: 'an edition',
};
