import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRunning } from './lock.ts';
import { PROJECT } from './options.ts';

/** A file that every site of ours has, so that no other folder is ever replaced by one. */
const SIGN = 'data/manifest-sha256.txt';

/** How many workshops this process has had. */
let workshopsHad = 0;

/**
 * A fresh folder inside the project to build a site in; Astro keeps its own parts apart only there.
 * Clears what builds left that were interrupted, and puts back an old site that was being replaced.
 * Throws when `out` is a folder that holds something else than a site.
 */
export function prepareWorkshop(out: string): string {
  const old = `${out}.old`;
  if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, SIGN))) {
    throw new Error(
      `Unexpected files in ${out}, expected an empty folder or a site built before. Nothing was changed; give --out another folder.`,
    );
  }
  for (const left of [old, `${out}.next`]) rmSync(left, { recursive: true, force: true });
  const workshops = join(PROJECT, '.cache', 'sites');
  mkdirSync(workshops, { recursive: true });
  for (const name of readdirSync(workshops)) {
    if (!isRunning(Number.parseInt(name)))
      rmSync(join(workshops, name), { recursive: true, force: true });
  }
  // Never the same twice: Node would take the modules of the build before for those of the next.
  return join(workshops, `${process.pid}-${++workshopsHad}`);
}

/** Puts the site from the workshop in the place of the old one by renaming, so that one of them is always whole. */
export function swapIn(workshop: string, out: string): void {
  const next = `${out}.next`;
  const old = `${out}.old`;
  mkdirSync(dirname(out), { recursive: true });
  move(workshop, next);
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another disk: copied instead.
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
