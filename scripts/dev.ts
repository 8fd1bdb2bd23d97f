import { dev } from 'astro';
import { command } from './steps/command.ts';
import { tellEdition } from './steps/editions.ts';
import { generate } from './steps/generate.ts';
import { withLocks } from './steps/lock.ts';
import { PROJECT } from './steps/options.ts';
import { turnedAway } from './steps/report.ts';
import { tellPages } from './steps/tell-pages.ts';

// Generates the pages and serves them with Astro's development server; templates reload as they change.
await command('dev', async (options) => {
  const { pages, port, site } = options;
  const { outcome, facts, problems } = await withLocks({ pages }, () => generate(options));
  turnedAway(problems);
  tellPages(options, facts);
  tellEdition(outcome.corpus, pages, undefined);
  await dev({ root: PROJECT, server: { port }, ...(site !== undefined && { site }) });
  return [];
});
