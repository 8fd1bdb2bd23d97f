import { argv } from 'node:process';
import { dev } from 'astro';
import { generate } from './steps/generate.ts';
import { withLock } from './steps/lock.ts';
import { PROJECT, readOptions } from './steps/options.ts';
import { reportProblems, run } from './steps/report.ts';
import { readSiteFacts } from './steps/site-config.ts';

// Generates the pages and serves them with Astro's development server; templates reload as they change.
await run(async () => {
  const options = readOptions(argv.slice(2));
  await withLock(options.pages, () => generate(options));
  const { facts, problems } = readSiteFacts(options.pages);
  reportProblems(problems);
  process.env['SOURCEBOOK_CONTENT'] = options.pages;
  process.env['SOURCEBOOK_SITE'] = JSON.stringify(facts);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({ root: PROJECT, server: { port: options.port } });
  return 0;
});
