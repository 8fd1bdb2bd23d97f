import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Correction } from './correct.ts';

const mark = z.tuple([z.int().min(0), z.int().min(1), z.string()]).readonly();
const marks = z.array(mark);

const line = z.strictObject({
  id: z.string(),
  sha256: z.string(),
  remove: marks.default([]),
  add: marks.default([]),
});

/** A text that is kept out of training, as it was marked in two readings without the first labels. */
const heldOut = z.strictObject({
  id: z.string(),
  sha256: z.string(),
  first: marks,
  second: marks,
  settled: marks,
});

/** See `heldOut`. */
export type HeldOut = z.infer<typeof heldOut> & { readonly place: string };

const HELD_OUT = 'held-out.jsonl';

/** The corrections of a folder, by the id of the text that they correct. */
export function readCorrections(folder: string): Map<string, Correction> {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && name !== HELD_OUT)
    .toSorted()
    .flatMap((name) => parsed(join(folder, name), line));
  return new Map(all.map((each) => [each.id, each]));
}

/** The held-out texts of a folder of corrections, in their order. */
export function readHeldOut(folder: string): HeldOut[] {
  return parsed(join(folder, HELD_OUT), heldOut);
}

function parsed<T>(file: string, schema: z.ZodType<T>): (T & { place: string })[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((text, index) => {
      const place = `${file}:${index + 1}`;
      try {
        return { ...schema.parse(JSON.parse(text)), place };
      } catch (error) {
        throw new Error(
          `${place}: Unexpected correction. A line is {"id","sha256","remove":[[start,end,kind]],"add":[[start,end,kind]]}; see the README beside it.`,
          { cause: error },
        );
      }
    });
}
