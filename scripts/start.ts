import { buildSite } from './steps/build-site.ts';
import { command } from './steps/command.ts';
import { withLocks } from './steps/lock.ts';
import { say, turnedAway } from './steps/report.ts';
import { serve } from './steps/serve.ts';

// Builds the whole site and serves it until it is stopped.
await command('start', async (options) => {
  const { problems } = await withLocks(options, () => buildSite(options));
  turnedAway(problems);
  const { address } = await serve(options.out, options.port);
  say(`Serving the site at ${address} (stop with Ctrl-C)`);
  return [];
});
