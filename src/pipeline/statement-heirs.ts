import type { Corpus } from '../model/corpus.ts';
import { isOpen, type Ledger, type LedgerLine } from '../model/ledger.ts';
import { statementClaim } from './claims.ts';
import { moved } from './ledger-lines.ts';

/**
 * The lines that move statements whose block was edited to those that have their words now: of the same
 * kind, in the same source, letter for letter. Of several the first that is new goes before the others.
 * `ledger` is as it will be, `before` as it was, `ids` are those that answer with a page.
 */
export function movedStatements(
  corpus: Corpus,
  ids: ReadonlySet<string>,
  ledger: Ledger,
  before: Ledger,
): LedgerLine[] {
  const lost = [...ledger.values()].filter(
    (line) => line.words !== undefined && isOpen(line) && !ids.has(line.id),
  );
  if (lost.length === 0) return [];
  const claims = [...corpus.quotations, ...corpus.figures].map(statementClaim);
  const standing = Map.groupBy(claims, ({ kind, of, words }) => placeOf(kind, of, words));
  const wasOpen = (id: string) => {
    const line = before.get(id);
    return line !== undefined && isOpen(line);
  };
  return lost.flatMap(({ id, of, words }) => {
    const [kind = ''] = id.split('/');
    const those = (standing.get(placeOf(kind, of, words)) ?? []).map((one) => `${kind}/${one.key}`);
    const heir = those.find((one) => !wasOpen(one)) ?? those[0];
    return heir === undefined ? [] : [moved(id, heir, ledger)];
  });
}

function placeOf(kind: string, source = '', words = ''): string {
  return `${kind} ${source} ${words}`;
}
