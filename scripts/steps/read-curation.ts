import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem, type ProblemId } from '../../src/model/problem.ts';
import { fileMaySuppress } from '../../src/pipeline/curate/may-suppress.ts';
import { readDecisions, type Decisions } from '../../src/pipeline/curate/read-decisions.ts';
import { readBounded, refusalOf } from './read-bounded.ts';

/** Name of the folder of decisions, beside the generated pages. */
const CURATION = 'curation';

/** Larger than any file of decisions that is read; the reader's own limit counts in letters. */
const MOST_BYTES = 4_000_000;

/**
 * Reads the decisions that lie in the folder `curation` beside the pages: every `.yml` and `.yaml`,
 * whatever its name. A README is for people; any other file becomes a problem, lest decisions in it
 * are thought to hold. Without the folder there are no decisions. Throws when it is there and may not be read.
 */
export function readCuration(pages: string): Decisions {
  const folder = join(pages, CURATION);
  if (!existsSync(folder)) return { decisions: [], problems: [] };
  const problems: VFileMessage[] = [];
  const names = namesIn(folder).filter((name) => !/^\.|^readme(\.|$)/i.test(name));
  const files = names.flatMap((name) => {
    const path = `${CURATION}/${name}`;
    const whole = join(folder, name);
    const refuse = (reason: string, rule: ProblemId) => {
      problems.push(problem(rule, path, reason));
      return [];
    };
    const read = readBounded(whole, MOST_BYTES);
    if (!/\.ya?ml$/i.test(name)) {
      const rule = !('rule' in read) && fileMaySuppress(read) ? 'bad-suppression' : 'bad-curation';
      return refuse('Unexpected file, expected a name that ends in .yml', rule);
    }
    // Of what cannot be seen nobody can say that it leaves nobody out.
    const isInside =
      existsSync(whole) && realpathSync(whole).startsWith(realpathSync(folder) + sep);
    if (!isInside)
      return refuse('Unexpected link out of the folder, expected a file', 'bad-suppression');
    return 'rule' in read ? refuse(read.reason, 'bad-suppression') : [{ path, bytes: read }];
  });
  const read = readDecisions(files);
  return { decisions: read.decisions, problems: [...problems, ...read.problems] };
}

/** What people decided must not be passed over because nobody may look: somebody may have been taken out. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new Error(
      `${refusalOf(cause, 'a folder')}: ${folder}. Nothing was changed; give yourself the right to read it.`,
      { cause },
    );
  }
}
