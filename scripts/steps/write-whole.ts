import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that at any moment either the old one or the whole new one is there; with `flush`, also when
 * the machine itself stops.
 */
export function writeWhole(path: string, text: string, { flush = false } = {}): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text, { flush });
  renameSync(`${path}.part`, path);
}
