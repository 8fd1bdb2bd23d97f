import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from './judge.ts';

/** Measures a built site: its files, their bytes, and the rules that it has for hosts. */
export function sizeOf(site: string): Size {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: pathOf(entry), bytes: statSync(pathOf(entry)).size }));
  const largest = files.reduce((most, one) => (one.bytes > most.bytes ? one : most), {
    path: '',
    bytes: 0,
  });
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: { path: largest.path.slice(site.length + 1), bytes: largest.bytes },
    redirects: rulesIn(join(site, '_redirects'), /^\//),
    redirectBytes: files.find(({ path }) => path === join(site, '_redirects'))?.bytes ?? 0,
    headerRules: rulesIn(join(site, '_headers'), /^\//),
  };
}

function pathOf({ parentPath, name }: Dirent): string {
  return join(parentPath, name);
}

function rulesIn(path: string, rule: RegExp): number {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => rule.test(line)).length;
  } catch {
    return 0;
  }
}
