import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { siteFacts, type SiteFacts } from '../../src/citing/publication.ts';
import { problem } from '../../src/model/problem.ts';
import { readFacts } from '../../src/text/facts.ts';
import { readBounded } from './read-bounded.ts';

/** Name of the file beside the generated pages. */
const FILE = 'site.yml';

/** Larger than any such file; the reader's own limit counts in letters. */
const MOST_BYTES = 80_000;

/** What the site says of itself, and what of it could not be read. */
interface ReadFacts {
  readonly facts: SiteFacts;
  readonly problems: readonly VFileMessage[];
}

/**
 * What the file `site.yml` beside the generated pages says of the site: its title, publisher, language, and
 * where errors are reported. Without the file nothing is said, and the site has its defaults. What
 * cannot be read is left out and becomes a placed problem.
 */
export function readSiteFacts(pages: string): ReadFacts {
  const path = join(pages, FILE);
  const problems: VFileMessage[] = [];
  if (!existsSync(path)) return { facts: {}, problems };
  const read = readBounded(path, MOST_BYTES);
  if ('rule' in read) return { facts: {}, problems: [problem('bad-site', FILE, read.reason)] };
  const yaml = Buffer.from(read).toString('utf8');
  const facts = readFacts(siteFacts, 'bad-site', yaml, { file: FILE, line: 1 }, problems);
  return { facts: facts ?? {}, problems };
}

/**
 * The most that `site.yml` lets an excerpt show, in hundredths of the text; undefined when it says nothing of it. A
 * file that cannot be read whole might have said so: then excerpts show nothing.
 */
export function excerptLimitOf({ facts, problems }: ReadFacts): number | undefined {
  if (facts.excerptLimit !== undefined) return Number.parseInt(facts.excerptLimit, 10);
  return problems.length > 0 ? 0 : undefined;
}
