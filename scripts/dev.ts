import { argv } from 'node:process';
import { dev } from 'astro';
import { tellEdition } from './steps/editions.ts';
import { generate } from './steps/generate.ts';
import { withLock } from './steps/lock.ts';
import { PROJECT, readOptions } from './steps/options.ts';
import { run } from './steps/report.ts';
import { tellPages } from './steps/tell-pages.ts';

// Generates the pages and serves them with Astro's development server; templates reload as they change.
await run(async () => {
  const options = readOptions('dev', argv.slice(2));
  const { outcome } = await withLock(options.pages, () => generate(options));
  tellPages(options);
  tellEdition(outcome.corpus, options.pages, undefined);
  await dev({
    root: PROJECT,
    server: { port: options.port },
    ...(options.site !== undefined && { site: options.site }),
  });
  return 0;
});
