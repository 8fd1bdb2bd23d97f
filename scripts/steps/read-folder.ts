import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../src/model/problem.ts';
import { byCodeUnit } from '../../src/text/order.ts';
import { MOST_BYTES, type RawFile } from '../../src/pipeline/read.ts';

/** Folders that the generator writes and never reads. */
const OWN = new Set(['sourcebook', 'node_modules']);

/**
 * Reads every file below a folder, except hidden ones, with the `.yml` that lies beside it. What is
 * too large or leads out of the folder becomes a problem and is not read.
 */
export function readFolder(folder: string): { files: RawFile[]; problems: VFileMessage[] } {
  const problems: VFileMessage[] = [];
  const root = realpathSync(folder);
  const paths = walk(root, root, problems);
  const facts = new Set(paths.filter((path) => path.endsWith('.yml')));
  const files = paths
    .filter((path) => !facts.has(path))
    .flatMap((path): RawFile[] => {
      const { size } = statSync(join(root, path));
      if (size > MOST_BYTES) {
        const reason = `Unexpected size of ${size} bytes, expected at most ${MOST_BYTES}`;
        problems.push(problem('too-large', path, reason));
        return [];
      }
      const beside = path.replace(/\.[^./]*$/, '.yml');
      const bytes = readFileSync(join(root, path));
      if (!facts.has(beside)) return [{ path, bytes }];
      facts.delete(beside);
      return [{ path, bytes, beside: { path: beside, bytes: readFileSync(join(root, beside)) } }];
    });
  for (const path of facts) {
    problems.push(
      problem(
        'facts-alone',
        path,
        'Unexpected facts without a text, expected a text of the same name',
      ),
    );
  }
  return { files, problems };
}

function walk(root: string, folder: string, problems: VFileMessage[]): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !OWN.has(name))
    .toSorted((a, b) => byCodeUnit(a.name, b.name))
    .flatMap((entry): string[] => {
      const path = join(folder, entry.name);
      const shown = relative(root, path).split(sep).join('/');
      if (entry.isSymbolicLink()) {
        const inside = existsSync(path) && realpathSync(path).startsWith(root + sep);
        if (!inside || statSync(path).isDirectory()) {
          problems.push(
            problem('outside-folder', shown, 'Unexpected link, expected a file or a folder'),
          );
          return [];
        }
        return [shown];
      }
      if (entry.isDirectory()) return walk(root, path, problems);
      return entry.isFile() ? [shown] : [];
    });
}
