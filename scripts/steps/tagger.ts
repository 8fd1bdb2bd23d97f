import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tagger } from '../../src/model/tagger.ts';
import { once } from '../../src/text/once.ts';
import { taggerOf } from '../../src/text/tagger/index.ts';
import { unpackWeights } from '../../src/text/tagger/weights.ts';
import { PROJECT } from './options.ts';

/** The weights that the project ships; `npm run train` writes them. */
export const WEIGHTS: string = join(PROJECT, 'src/text/tagger/weights.bin');

/**
 * The tagger with the shipped weights, read when the first text is tagged; undefined when they have
 * been removed, and then the rules alone decide on names.
 */
export function shippedTagger(): Tagger | undefined {
  if (!existsSync(WEIGHTS)) return undefined;
  return taggerOf(once(() => unpackWeights(readFileSync(WEIGHTS))));
}
