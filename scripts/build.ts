import { argv } from 'node:process';
import { buildSite } from './steps/build-site.ts';
import { readOptions } from './steps/options.ts';
import { REJECTED, run } from './steps/report.ts';

// Generates the pages and builds the whole site from them.
await run(async () => {
  const { problems } = await buildSite(readOptions(argv.slice(2)));
  return problems.length > 0 ? REJECTED : 0;
});
