import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerLine, type Ledger, type LedgerLine } from '../../src/model/ledger.ts';

/** Path of the ledger below the folder of generated pages. */
export const LEDGER = 'ids.jsonl';

/** Reads the ledger; empty when there is none yet. Throws, naming the line, when one is damaged. */
export function readLedger(pages: string): Ledger {
  const path = join(pages, LEDGER);
  const ledger = new Map<string, LedgerLine>();
  if (!existsSync(path)) return ledger;
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        const parsed = ledgerLine.parse(JSON.parse(line));
        ledger.set(parsed.id, parsed);
      } catch (cause) {
        throw new Error(
          `Unexpected line ${index + 1} in ${path}, expected an id of the ledger. Put the line back as it was (every published address hangs on this file), for example from version control.`,
          { cause },
        );
      }
    });
  return ledger;
}

/** The whole ledger with these lines appended. */
export function ledgerText(pages: string, lines: readonly LedgerLine[]): string {
  const path = join(pages, LEDGER);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return before + lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
