import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FOLDER } from './folder.ts';
import { once } from './once.ts';

const corrections = z.array(
  z.object({
    what: z.string(),
    /** What was decided, in a sentence. */
    words: z.string(),
    target: z.array(z.object({ id: z.string(), url: z.string() })),
    who: z.string().nullable(),
    /** ISO 8601. */
    when: z.string().nullable(),
    why: z.string().nullable(),
  }),
);

/** The decisions of editors that hold, from the file that the pipeline writes beside the pages. */
export const correctionsOfContent = once((): z.infer<typeof corrections> => {
  const file = join(FOLDER, 'corrections.json');
  if (!existsSync(file)) {
    throw new Error(`Unexpected lack of ${file}, expected the decisions. Run: npm run generate`);
  }
  return corrections.parse(JSON.parse(readFileSync(file, 'utf8')));
});
