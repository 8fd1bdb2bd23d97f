import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { respelt } from '../../src/kinds/people/respell.ts';
import { respeltAlone } from '../../src/kinds/people/spelling-keys.ts';
import type { EditionLine } from '../../src/model/edition.ts';
import { RECORD } from '../../src/model/published.ts';
import { dataFilesOf, type DataFile } from '../../src/pipeline/data/index.ts';
import { closedTwins } from '../../src/pipeline/published/closed-twins.ts';
import { searchFilesOf } from '../../src/pipeline/search-index/index.ts';
import { readAppendedFile } from './appended-file.ts';
import { layEditions, tellEdition } from './editions.ts';
import { generate, type Generation } from './generate.ts';
import { baseOf, hostFiles } from './hosts/index.ts';
import { keepLimits, limitsOf } from './hosts/keep-limits.ts';
import { indexForSearch } from './index-for-search.ts';
import { PROJECT, type Options } from './options.ts';
import { readLedger } from './ledger-file.ts';
import { makePortable } from './portable.ts';
import { progress, reportProblems, say } from './report.ts';
import { settleAddresses } from './settle-addresses.ts';
import { settleAnchors, takeMould } from './settle-anchors.ts';
import { settleFiles } from './settle-files.ts';
import { sitemapOf } from './sitemap.ts';
import { prepareWorkshop, swapIn } from './swap.ts';
import { tellPages } from './tell-pages.ts';
import { writeStreamed } from './write-streamed.ts';

/**
 * Builds the whole site: generates the pages, renders them, lays the data beside them and indexes all
 * of it for search. The new site replaces the old one only when it is whole. `onStage` is told the
 * name of each stage as it ends. With `frozen` the site is built to be kept as that edition; without,
 * every edition lies below it as it was frozen.
 */
export async function buildSite(
  options: Options,
  onStage: (name: string) => void = () => undefined,
  frozen?: EditionLine,
): Promise<Generation> {
  const host = limitsOf(options.host);
  const workshop = prepareWorkshop(options.out);
  const generation = generate(options, onStage);
  const record = readAppendedFile(options.pages, RECORD);
  reportProblems(record.problems);
  tellPages(options, generation.facts);
  process.chdir(PROJECT);
  tellEdition(generation.outcome.corpus, options.pages, frozen);
  await build({
    root: PROJECT,
    outDir: workshop,
    logLevel: 'warn',
    ...(options.site !== undefined && { site: options.site }),
  });
  const mould = takeMould(workshop);
  const { files: pages, standing } = settleAnchors({
    ...{ site: workshop, files: settleAddresses(workshop, options.site), mould },
    ...{ pages: options.pages, record, outcome: generation.outcome },
  });
  write(workshop, searchFilesOf(generation.outcome.corpus, { respelt, keysOf: respeltAlone }));
  onStage('render');
  writeStreamed(workshop, dataFilesOf(generation.outcome.corpus));
  write(workshop, closedTwins(readLedger(options.pages)));
  write(workshop, settleFiles(workshop, standing, options.pages));
  onStage('data');
  if (options.portable) await makePortable(workshop, pages);
  // Pagefind runs from a server only; the index of our own answers everywhere.
  if (!options.portable) await indexForSearch(workshop);
  onStage('search');
  if (!frozen && !options.portable) {
    layEditions(options.pages, workshop);
    write(workshop, sitemapOf(wordsOf(workshop, pages), options.site));
    write(workshop, hostFiles(readLedger(options.pages), baseOf(options.site), host));
    keepLimits(workshop, host);
  }
  swapIn(workshop, options.out);
  const { sources, entities, quotations, figures } = generation.outcome.corpus;
  say(
    `Built ${options.out}: ${sources.length} sources, ${entities.length} people, places and organisations, ${quotations.length} quotations, ${figures.length} figures.`,
  );
  return { ...generation, problems: [...generation.problems, ...record.problems] };
}

/** The words of the pages of a site, each read when it is its turn. */
function* wordsOf(site: string, pages: readonly string[]): Generator<string> {
  for (const page of pages) yield readFileSync(join(site, page), 'utf8');
}

/** Lays files beside the pages. */
function write(site: string, files: readonly DataFile[]): void {
  files.forEach(({ path, text }, index) => {
    progress('Writing data file', index + 1, files.length);
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  });
}
