import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The sha256 of every file below a folder, by path, in order of path. */
export function hashesOf(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, exclude: ['node_modules'] }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.toSorted().map((name) => [name, hashOf(join(folder, name))]));
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
