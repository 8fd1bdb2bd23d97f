import { LEDGER, type Ledger } from '../../src/model/ledger.ts';
import { appended } from '../../src/pipeline/ledger-lines.ts';
import { readAppendedFile } from './appended-file.ts';

/** Reads the ledger; empty when there is none yet. Throws, naming the line, when one is damaged. */
export function readLedger(pages: string): Ledger {
  return appended(new Map(), readAppendedFile(pages, LEDGER).lines);
}
