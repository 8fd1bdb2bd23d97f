import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../src/model/problem.ts';
import { byCodeUnit } from '../../src/text/order.ts';
import { refusalOf } from './read-bounded.ts';

/** Folders that the generator writes and never reads. */
const OWN = new Set(['sourcebook', 'node_modules']);

/**
 * The files below a folder, as paths with forward slashes, in order of name; hidden ones are left out.
 * A link that leads out of the folder or to a folder, a folder that may not be read, and what is neither
 * file nor folder becomes a problem. `root` has no links in it.
 */
export function walk(root: string, problems: VFileMessage[], folder = root): string[] {
  return entriesOf(root, folder, problems)
    .filter(({ name }) => !name.startsWith('.') && !OWN.has(name))
    .toSorted((a, b) => byCodeUnit(a.name, b.name))
    .flatMap((entry): string[] => {
      const path = join(folder, entry.name);
      const shown = shownPath(root, path);
      if (entry.isDirectory()) return walk(root, problems, path);
      if (entry.isFile()) return [shown];
      if (entry.isSymbolicLink() && leadsToFile(root, path)) return [shown];
      problems.push(
        entry.isSymbolicLink()
          ? problem('outside-folder', shown, 'Unexpected link, expected a file or a folder')
          : problem('no-file', shown, 'Unexpected pipe, socket or device, expected a file'),
      );
      return [];
    });
}

function entriesOf(root: string, folder: string, problems: VFileMessage[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    if (folder === root) throw cause;
    const reason = refusalOf(cause, 'a folder');
    problems.push(problem('not-readable', shownPath(root, folder), reason));
    return [];
  }
}

function leadsToFile(root: string, path: string): boolean {
  // A link to nothing, or to itself, does not exist.
  if (!existsSync(path)) return false;
  return realpathSync(path).startsWith(root + sep) && statSync(path).isFile();
}

function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
