import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that says which process writes to a folder of generated pages. */
const LOCK = '.writing';

/**
 * Does something while no other command writes to a folder. A lock whose process no longer runs is
 * taken over. Throws, naming the process, when one still writes.
 */
export async function withLock<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, LOCK);
  take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): void {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
  } catch (cause) {
    const owner = ownerOf(file);
    if (owner !== undefined && isRunning(owner)) {
      throw new Error(
        `Unexpected second command on this folder: process ${owner} is writing to it. Wait until it is done, or give --content another folder. (If no such command runs, remove ${file}.)`,
        { cause },
      );
    }
    rmSync(file, { force: true });
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
  }
}

function ownerOf(file: string): number | undefined {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process of this machine runs; one that may not be signalled runs too. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
