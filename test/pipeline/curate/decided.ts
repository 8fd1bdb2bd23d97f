import { kinds } from '../../../src/kinds/index.ts';
import type { Ledger } from '../../../src/model/ledger.ts';
import { readDecisions } from '../../../src/pipeline/curate/read-decisions.ts';
import { corpusOf, type Outcome } from '../../../src/pipeline/index.ts';
import { appended } from '../../../src/pipeline/ledger-lines.ts';
import { formats } from '../../../src/text/formats/index.ts';
import { filesOf } from '../corpus.ts';

/** What became of texts with decisions on them. */
export interface Decided extends Outcome {
  /** What was wrong with the decisions: "names.yml:3:5 Unexpected …". */
  readonly said: readonly string[];
  /** The ledger with the new lines, as the next build reads it. */
  readonly ledger: Ledger;
}

/** The outcome for texts in memory with decisions in one file of YAML. */
export function decided(
  texts: Readonly<Record<string, string>>,
  yaml: string,
  ledger: Ledger = new Map(),
): Decided {
  const file = { path: 'curation/names.yml', bytes: new TextEncoder().encode(yaml) };
  const { decisions, problems } = readDecisions([file]);
  const outcome = corpusOf(filesOf(texts), { formats, kinds, ledger, decisions });
  return {
    ...outcome,
    said: [...problems, ...outcome.refused].map(
      ({ line, column, reason }) => `${line}:${column} ${reason}`,
    ),
    ledger: appended(ledger, outcome.minted),
  };
}

/** Two towns' news in which one man has two names, and two men have one. */
export const TEXTS: Readonly<Record<string, string>> = {
  'harbour.txt': `Harbour opens again

Mayor Anna Berg said about 1,200 people had left Norway. “We will not go back to the old quay,” Berg said.

The shipowner Omar Haddad paid 40 crowns. Berg met Haddad in Oslo on Monday.`,
  'ferry.txt': `Ferry sails again

The skipper, Omar Haddad, was glad. “The sea was calm all the way,” Haddad told reporters in Oslo.

Annie Berg, the mayor, waved. “We will not go back to the old quay,” said Annie Berg.`,
};
