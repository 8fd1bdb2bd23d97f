import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FOLDER } from './folder.ts';
import { once } from './once.ts';

const count = z.int().nonnegative();

const census = z.object({
  counts: z.record(z.string(), count),
  /** How many spans were looked for in their sources, and how many were found. */
  spans: z.object({ checked: count, found: count }),
  /** How many statements have a speaker of each status. */
  speakers: z.record(z.string(), count),
  unresolved: z.array(
    z.object({
      url: z.string(),
      exact: z.string(),
      asWritten: z.string().nullable(),
      source: z.string(),
      paragraph: count,
    }),
  ),
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.number().nullable(),
      reason: z.string(),
      note: z.string(),
    }),
  ),
  /** The wording of each rule, by its name. */
  rules: z.record(z.string(), z.string()).default({}),
});

/** What the pipeline says of the corpus as a whole, from the file that it writes beside the pages. */
export const censusOfContent = once((): z.infer<typeof census> => {
  const file = join(FOLDER, 'census.json');
  if (!existsSync(file)) {
    throw new Error(`Unexpected lack of ${file}, expected the census. Run: npm run generate`);
  }
  return census.parse(JSON.parse(readFileSync(file, 'utf8')));
});

/** The wording of a rule for a reader; its name in words when it has none. */
export function wordingOf(rule: string): string {
  return censusOfContent().rules[rule] ?? `Rule “${rule.replaceAll('-', ' ')}”.`;
}
