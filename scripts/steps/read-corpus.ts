import type { VFileMessage } from 'vfile-message';
import { kinds } from '../../src/kinds/index.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { corpusOf, type Outcome } from '../../src/pipeline/index.ts';
import { formats } from '../../src/text/formats/index.ts';
import { readLedger } from './ledger-file.ts';
import type { Options } from './options.ts';
import { readCuration } from './read-curation.ts';
import { readFolder } from './read-folder.ts';
import { progress } from './report.ts';
import { readExcerptLimit } from './site-config.ts';
import { shippedTagger } from './tagger.ts';

/** A corpus as it was read, with what was wrong on the way. */
export interface ReadCorpus {
  readonly outcome: Outcome;
  /** The ledger as it was found. */
  readonly ledger: Ledger;
  /** What was wrong with texts and their facts. */
  readonly unread: readonly VFileMessage[];
  /** What was wrong with decisions; their words may name what is not to be published. */
  readonly refused: readonly VFileMessage[];
}

/** Reads the texts, the ledger and the decisions, and makes a corpus of them; writes nothing. */
export function readCorpus(
  { texts, pages }: Pick<Options, 'texts' | 'pages'>,
  onStage: (name: string) => void = () => undefined,
): ReadCorpus {
  const { files, problems } = readFolder(texts);
  const ledger = readLedger(pages);
  const curation = readCuration(pages);
  const outcome = corpusOf(files, {
    formats,
    kinds,
    ledger,
    decisions: curation.decisions,
    tagger: shippedTagger(),
    excerptLimit: readExcerptLimit(pages),
    onProgress: (done, all) => progress('Reading text', done, all),
    onStage,
  });
  return {
    outcome,
    ledger,
    unread: [...problems, ...outcome.problems],
    refused: [...curation.problems, ...outcome.refused],
  };
}
