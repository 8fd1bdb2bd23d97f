import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { SiteFacts } from '../../src/citing/publication.ts';
import { kinds } from '../../src/kinds/index.ts';
import { censusOf } from '../../src/pipeline/census.ts';
import { examplesOf } from '../../src/pipeline/data/examples.ts';
import { pagesOf, toMdx, type GeneratedFile } from '../../src/pipeline/emit.ts';
import { gate } from '../../src/pipeline/gate.ts';
import type { Outcome } from '../../src/pipeline/index.ts';
import { appended, closed, lostIds } from '../../src/pipeline/ledger-lines.ts';
import { filesWith, writeLasting } from './appended-file.ts';
import type { Options } from './options.ts';
import { readCorpus } from './read-corpus.ts';
import { progress, reportProblems } from './report.ts';
import { writeWhole } from './write-whole.ts';

/** What one generation made. */
export interface Generation {
  readonly outcome: Outcome;
  /** What `site.yml` says of the site. */
  readonly facts: SiteFacts;
  readonly problems: readonly VFileMessage[];
  /** Paths of the generated files that were written or removed (or would be, with `check`). */
  readonly changed: readonly string[];
}

/**
 * Generates the pages of a corpus: reads the texts and the decisions, writes what has changed, removes what no longer
 * has a reason, and appends new ids to the ledger. With `check` nothing is written. Throws when a
 * span cannot be found again in its source, when a published address would be lost, and when somebody
 * who may be meant to be left out would be shown. `onStage` is
 * told the name of each stage as it ends.
 */
export function generate(
  { texts, pages, check, retire, date }: Options,
  onStage: (name: string) => void = () => undefined,
): Generation {
  const { outcome, facts, ledger, ledgerFile, problems, told } = readCorpus(
    { texts, pages },
    onStage,
  );
  reportProblems(problems);
  refuseToShow(problems);
  const state = appended(ledger, outcome.minted);
  const lost = lostIds(state, outcome.ids);
  if (lost.length > 0 && (retire === undefined || date === undefined))
    throw new Error(lossOf(lost));
  const lines = [
    ...outcome.minted,
    ...lost.map((id) => closed(id, { gone: retire ?? '', date }, state)),
  ];

  const built = pagesOf(outcome.corpus, kinds);
  const spans = gate(outcome.corpus, built);
  const census = censusOf(outcome.corpus, spans, told, kinds);
  const output = [
    ...built.map((page, index) => {
      progress('Writing page', index + 1, built.length);
      return toMdx(page);
    }),
    { path: 'census.json', text: `${JSON.stringify(census, undefined, 2)}\n` },
    { path: 'corrections.json', text: `${JSON.stringify(outcome.corrections, undefined, 2)}\n` },
    {
      path: 'examples.json',
      text: `${JSON.stringify(examplesOf(outcome.corpus), undefined, 2)}\n`,
    },
  ];
  const fresh = output.filter(({ path, text }) => !isCurrent(join(pages, path), text));
  const stale = staleFiles(pages, output);
  const kept = filesWith(ledgerFile, lines);
  if (!check) {
    // The ledger goes first: an id without a page is harmless, a page without its id is not.
    writeLasting(pages, kept);
    for (const { path, text } of fresh.toReversed()) writeWhole(join(pages, path), text);
    for (const path of stale) rmSync(join(pages, path));
  }
  onStage('emit');
  const changed = [...[...kept, ...fresh].map(({ path }) => path), ...stale].toSorted();
  return { outcome, facts, problems, changed };
}

/** Throws when a decision to leave somebody out could not be carried out: nobody is shown by a slip of the pen. */
function refuseToShow(problems: readonly VFileMessage[]): void {
  const places = problems.flatMap(({ ruleId, file, line }) =>
    ruleId === 'bad-suppression' ? [line === undefined ? file : `${file}:${line}`] : [],
  );
  if (places.length === 0) return;
  throw new Error(
    `Unexpected decision that may suppress somebody, and that cannot be carried out: ${places.join(', ')}. Nothing was changed; correct it as told above, or take it out.`,
  );
}

function isCurrent(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

/** The generated pages in the folder that this generation has not made. */
function staleFiles(pages: string, generated: readonly GeneratedFile[]): string[] {
  const made = new Set(generated.map(({ path }) => path));
  return kinds
    .filter((kind) => kind.pages && existsSync(join(pages, kind.id)))
    .flatMap((kind) => readdirSync(join(pages, kind.id)).map((name) => `${kind.id}/${name}`))
    .filter((path) => path.endsWith('.mdx') && !made.has(path));
}

function lossOf(lost: readonly string[]): string {
  const shown = lost.slice(0, 10).map((id) => `  /${id}/`);
  const more = lost.length > shown.length ? [`  and ${lost.length - shown.length} more`] : [];
  return [
    `Unexpected loss of ${lost.length} published addresses, expected every one to answer for ever:`,
    ...shown,
    ...more,
    'Put back the text that they come from. If they must go, say why and on which day, and each keeps a page that says so:',
    '  npm run generate -- --retire "reason" --date 2024-05-17',
  ].join('\n');
}
