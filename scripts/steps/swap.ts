import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folder that a new site is built into before it takes the place of the old one. */
export function stagingOf(out: string): string {
  return `${out}.next`;
}

/** Clears what an interrupted build may have left, and puts the old site back if it was being replaced. */
export function prepareStaging(out: string): string {
  const old = `${out}.old`;
  if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  for (const left of [old, stagingOf(out)]) rmSync(left, { recursive: true, force: true });
  return stagingOf(out);
}

/** Puts the new site in the place of the old one by renaming, so that the old one stays whole until then. */
export function swapIn(out: string): void {
  const old = `${out}.old`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(stagingOf(out), out);
  rmSync(old, { recursive: true, force: true });
}
