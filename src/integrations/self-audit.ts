import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { once } from './once.ts';

const percent = z.number().min(0).max(100);
const items = z.int().nonnegative();

const rates = z.object({ f1: percent, items, precision: percent, recall: percent });
const spans = z.object({ exact: rates, overlap: rates });

const measures = z.object({
  dates: rates.extend({ unresolved: percent }),
  figures: rates,
  names: z.object({
    all: spans,
    date: spans,
    organisation: spans,
    person: spans,
    place: spans,
  }),
  quotations: rates,
  speakers: z.object({ items, right: percent, unresolved: percent, wrong: percent }),
  texts: items,
  words: items,
});

const results = z.object({
  all: measures,
  genres: z.record(z.string(), measures),
  identity: rates.extend({ found: percent, texts: items, things: items }),
});

/** Where `npm run evaluate` writes its results, seen from the root of the project. */
const FILE = 'test/gold/results.json';

/** What the recognisers found in texts that were marked beforehand: all in per cent, of so many items. */
export const selfAudit = once((): z.infer<typeof results> => {
  const file = resolve(FILE);
  if (!existsSync(file))
    throw new Error(`Unexpected lack of ${FILE}, expected the results. Run: npm run evaluate`);
  return results.parse(JSON.parse(readFileSync(file, 'utf8')));
});
