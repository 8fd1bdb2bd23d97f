import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../src/model/problem.ts';
import { MOST_BYTES, type RawFile } from '../../src/pipeline/read.ts';
import { readBounded } from './read-bounded.ts';
import { walk } from './walk.ts';

/**
 * Reads every file below a folder, except hidden ones, with the `.yml` that lies beside it. What is
 * too large, leads out of the folder, is no file or may not be read becomes a problem, and the rest is
 * read all the same.
 */
export function readFolder(folder: string): { files: RawFile[]; problems: VFileMessage[] } {
  const problems: VFileMessage[] = [];
  const root = realpathSync(folder);
  const paths = walk(root, problems);
  const facts = new Set(paths.filter((path) => path.endsWith('.yml')));
  const files = paths
    .filter((path) => !facts.has(path))
    .flatMap((path): RawFile[] => {
      const beside = path.replace(/\.[^./]*$/, '.yml');
      const hasFacts = facts.delete(beside);
      const bytes = readOne(root, path, problems);
      if (!bytes) return [];
      const factBytes = hasFacts ? readOne(root, beside, problems) : undefined;
      return [{ path, bytes, ...(factBytes && { beside: { path: beside, bytes: factBytes } }) }];
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

function readOne(root: string, path: string, problems: VFileMessage[]): Uint8Array | undefined {
  const read = readBounded(join(root, path), MOST_BYTES);
  if (!('rule' in read)) return read;
  problems.push(problem(read.rule, path, read.reason));
  return undefined;
}
