import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Ends the name of what says which process writes to a folder: a folder that holds its number. */
const LOCK = '.writing';

/** How often a command tries to take what others give back as it looks. */
const TRIES = 100;

/** What a command writes to. */
export interface Writes {
  /** Folder of generated pages. */
  readonly pages: string;
  /** Folder of the built site, where one is built. */
  readonly out?: string;
}

/**
 * Does something while no other command writes to the same folders. What a process has locked that no longer runs
 * is taken over. Throws, naming process and folder, when one still writes.
 */
export async function withLocks<T>({ pages, out }: Writes, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(pages, { recursive: true });
  // Beside the site, whose own folder is replaced by a new one.
  const locks = [join(pages, LOCK), ...(out === undefined ? [] : [`${out}${LOCK}`])];
  const held: string[] = [];
  try {
    for (const lock of locks) {
      take(lock);
      held.push(lock);
    }
    return await work();
  } finally {
    for (const lock of held) release(lock);
  }
}

/**
 * The lock is made beside its place and moved there: it is never without its owner, and a folder that holds something
 * is not replaced.
 */
function take(lock: string): void {
  const own = asideOf(lock);
  for (let left = TRIES; left > 0; left--) {
    clear(lock);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, String(process.pid)), '');
    try {
      renameSync(own, lock);
      return;
    } catch (cause) {
      // Another command has taken it just now, and may have given it back already.
      rmSync(own, { recursive: true });
      if (left === 1) throw cause;
    }
  }
}

/** Removes what processes that no longer run have left: of a lock their number alone, never that of one who came meanwhile. */
function clear(lock: string): void {
  for (const name of namesIn(dirname(lock))) {
    const owner = name.startsWith(`${basename(lock)}-`)
      ? name.slice(basename(lock).length + 1)
      : '';
    if (owner !== '' && !isRunning(Number(owner)))
      rmSync(join(dirname(lock), name), { recursive: true, force: true });
  }
  for (const owner of ownersOf(lock)) rmSync(join(lock, owner), { recursive: true, force: true });
  try {
    rmdirSync(lock);
  } catch {
    // There is none, or another command has taken it just now.
  }
}

function release(lock: string): void {
  renameSync(lock, asideOf(lock));
  rmSync(asideOf(lock), { recursive: true });
}

function asideOf(lock: string): string {
  return `${lock}-${process.pid}`;
}

/** Who has a lock, none of whom runs any more. Throws, naming process and folder, when one does. */
function ownersOf(lock: string): readonly string[] {
  const owners = namesIn(lock);
  const running = owners.find((owner) => isRunning(Number(owner)));
  if (running === undefined) return owners;
  const [folder, option] =
    basename(lock) === LOCK ? [dirname(lock), '--content'] : [lock.slice(0, -LOCK.length), '--out'];
  throw new Error(
    `Unexpected second command on ${folder}: process ${running} is writing to it. Wait until it is done, or give ${option} another folder. (If no such command runs, remove ${lock}.)`,
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
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
