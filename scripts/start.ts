import { argv } from 'node:process';
import { buildSite } from './steps/build-site.ts';
import { withLock } from './steps/lock.ts';
import { readOptions } from './steps/options.ts';
import { run, say, turnedAway } from './steps/report.ts';
import { serve } from './steps/serve.ts';

// Builds the whole site and serves it until it is stopped.
await run(async () => {
  const options = readOptions('start', argv.slice(2));
  const { problems } = await withLock(options.pages, () => buildSite(options));
  turnedAway(problems);
  const { address } = await serve(options.out, options.port);
  say(`Serving the site at ${address} (stop with Ctrl-C)`);
  return 0;
});
