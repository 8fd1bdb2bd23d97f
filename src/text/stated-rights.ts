import type { VFileMessage } from 'vfile-message';
import { problem } from '../model/problem.ts';
import { RIGHTS, rightsOf } from '../model/rights.ts';
import type { SourceFacts } from '../model/source-facts.ts';
import { nearest } from './nearest.ts';

/** A line of facts that means to say something of rights, however it is spelt. */
const STATED = /^[ \t{]*(?:["']?rights?["']?)[ \t]*:[ \t]*(\S.*)?$/im;

/** How a fact is said to be not known. */
const UNKNOWN = /^\s*(~|null|not known|unknown)?\s*$/i;

/**
 * Facts of which the rights are safe to go by. Where `yaml` states rights that could not be read, or that come
 * near one of the three words without being it, the words of the source are withheld: `rights` is
 * then “reference”, and a problem says so. `line` is the line of `file` on which the YAML starts.
 */
export function withSafeRights(
  facts: SourceFacts,
  yaml: string,
  file: string,
  line: number,
  problems: VFileMessage[],
): SourceFacts {
  const stated = STATED.exec(yaml);
  const words = facts.rights ?? stated?.[1] ?? '';
  const isRead = facts.rights !== undefined && !isNearMiss(facts.rights);
  if (isRead || UNKNOWN.test(words)) return facts;
  const at = yaml.slice(0, stated?.index ?? 0).split('\n').length - 1;
  const expected = `expected ${RIGHTS.join(', ')}, or words on a licence that name none of these`;
  const reason = `Unexpected rights “${words.trim()}”, ${expected}; until then no word of the text is published`;
  problems.push(problem('bad-facts', file, reason, { line: line + at, column: 1 }));
  return { ...facts, rights: 'reference' };
}

/** True for words that seem to mean one of the three and do not say it alone: "excerpts", "refrence only". */
function isNearMiss(rights: string): boolean {
  const words = rights.toLowerCase().match(/\p{L}+/gu) ?? [];
  const means = (word: string) => nearest(word, ['excerpt', 'reference']) !== undefined;
  return rightsOf({ rights }) === 'full' && words.some(means);
}
