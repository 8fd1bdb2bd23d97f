import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../../src/text/order.ts';
import type { GoldText } from './gold.ts';
import { readGold, readStandOff } from './read-gold.ts';

/** Where the gold texts lie, below the root of the project. */
export const GOLD = 'test/gold';

/**
 * Reads every gold text of the project, in the order of their names: files that begin with a letter
 * and a hyphen hold text and marks, those that begin with "shipped-" the marks of a text of the site.
 */
export function readGoldFolder(root: string): GoldText[] {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return readdirSync(join(root, GOLD))
    .toSorted(byCodeUnit)
    .flatMap((file): GoldText[] => {
      const id = file.replace(/\.[a-z]+$/, '');
      if (/^[a-z]-.+\.md$/.test(file)) return [readGold(id, read(join(GOLD, file)))];
      return /^shipped-.+\.json$/.test(file)
        ? [readStandOff(id, read(join(GOLD, file)), read)]
        : [];
    });
}
