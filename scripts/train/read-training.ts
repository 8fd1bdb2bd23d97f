import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const line = z.object({
  id: z.string(),
  corpus: z.string(),
  text: z.string(),
  ents: z.array(z.object({ s: z.number(), e: z.number(), t: z.string() })),
  ign: z.array(z.object({ s: z.number(), e: z.number() })).default([]),
});

/**
 * One labelled text or sentence. Offsets are UTF-16 code units. Nothing is learnt from what stands in
 * `ign`; the labels in `read` are a reader's, wherever else the text's are from.
 */
export interface Labelled extends z.infer<typeof line> {
  readonly read?: readonly { readonly s: number; readonly e: number }[];
}

/** The labelled lines of each file of a training folder, in order of the names of the files. */
export function readTraining(
  folder: string,
): { readonly file: string; readonly lines: Labelled[] }[] {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
    : [];
  if (files.length === 0) {
    throw new Error(
      `Unexpected training folder ${folder}: no labelled texts (*.jsonl) are there. Give the folder as an argument: npm run train -- path/to/train`,
    );
  }
  return files.map((file) => ({
    file,
    lines: readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((each) => line.parse(JSON.parse(each))),
  }));
}
