import type { Kind } from '../../src/model/kind.ts';
import type { Ledger, LedgerLine } from '../../src/model/ledger.ts';
import { kinds } from '../../src/kinds/index.ts';
import { corpusOf, type Outcome } from '../../src/pipeline/index.ts';
import type { RawFile } from '../../src/pipeline/read.ts';
import { formats } from '../../src/text/formats/index.ts';

/** A folder of texts in memory: path to words. A path ending in `.yml` lies beside its text. */
export function filesOf(texts: Readonly<Record<string, string>>): RawFile[] {
  const bytes = (path: string) => new TextEncoder().encode(texts[path]);
  return Object.keys(texts)
    .filter((path) => !path.endsWith('.yml'))
    .map((path) => {
      const beside = path.replace(/\.[^.]*$/, '.yml');
      return {
        path,
        bytes: bytes(path),
        ...(beside in texts && { beside: { path: beside, bytes: bytes(beside) } }),
      };
    });
}

/** The state of a ledger after its lines. */
export function ledgerOf(lines: readonly LedgerLine[]): Ledger {
  return new Map(lines.map((line) => [line.id, line]));
}

/** The outcome of the whole pipeline for texts in memory. */
export function outcomeOf(
  texts: Readonly<Record<string, string>>,
  ledger: Ledger = new Map(),
  own: readonly Kind[] = kinds,
): Outcome {
  return corpusOf(filesOf(texts), { formats, kinds: own, ledger });
}
