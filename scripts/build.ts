import { argv } from 'node:process';
import { buildSite } from './steps/build-site.ts';
import { withLock } from './steps/lock.ts';
import { readOptions } from './steps/options.ts';
import { run, turnedAway } from './steps/report.ts';

// Generates the pages and builds the whole site from them.
await run(async () => {
  const options = readOptions('build', argv.slice(2));
  const { problems } = await withLock(options.pages, () => buildSite(options));
  return turnedAway(problems);
});
