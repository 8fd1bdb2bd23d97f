import type { VFileMessage } from 'vfile-message';
import type { SiteFacts } from '../../src/citing/publication.ts';
import { kinds } from '../../src/kinds/index.ts';
import { LEDGER, type Ledger, type LedgerLine } from '../../src/model/ledger.ts';
import { withoutWords } from '../../src/pipeline/curate/log.ts';
import { corpusOf, type Outcome } from '../../src/pipeline/index.ts';
import { appended } from '../../src/pipeline/ledger-lines.ts';
import { formats } from '../../src/text/formats/index.ts';
import { type AppendedFile, readAppendedFile } from './appended-file.ts';
import type { Options } from './options.ts';
import { readCuration } from './read-curation.ts';
import { readFolder } from './read-folder.ts';
import { progress } from './report.ts';
import { excerptLimitOf, readSiteFacts } from './site-config.ts';
import { shippedTagger } from './tagger.ts';

/** A corpus as it was read, with what was wrong on the way. */
export interface ReadCorpus {
  readonly outcome: Outcome;
  /** What `site.yml` says of the site. */
  readonly facts: SiteFacts;
  readonly ledger: Ledger;
  /** The ledger as it was found. */
  readonly ledgerFile: AppendedFile<LedgerLine>;
  /** All that could not be used. */
  readonly problems: readonly VFileMessage[];
  /**
   * What the site itself tells of it: what was wrong with texts, their facts, and decisions, these without the
   * words that may name what is not to be published.
   */
  readonly told: readonly VFileMessage[];
}

/** Reads the texts, the ledger, the decisions and `site.yml`, and makes a corpus of them; writes nothing. */
export function readCorpus(
  { texts, pages }: Pick<Options, 'texts' | 'pages'>,
  onStage: (name: string) => void = () => undefined,
): ReadCorpus {
  const { files, problems } = readFolder(texts);
  const ledgerFile = readAppendedFile(pages, LEDGER);
  const ledger = appended(new Map(), ledgerFile.lines);
  const curation = readCuration(pages);
  const site = readSiteFacts(pages);
  const outcome = corpusOf(files, {
    formats,
    kinds,
    ledger,
    decisions: curation.decisions,
    tagger: shippedTagger(),
    excerptLimit: excerptLimitOf(site),
    onProgress: (done, all) => progress('Reading text', done, all),
    onStage,
  });
  const unread = [...problems, ...outcome.problems];
  const refused = [...curation.problems, ...outcome.refused];
  return {
    ...{ outcome, facts: site.facts, ledger, ledgerFile },
    problems: [...unread, ...refused, ...site.problems, ...ledgerFile.problems],
    told: [...unread, ...refused.map(withoutWords)],
  };
}
