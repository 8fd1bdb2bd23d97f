import { buildSite } from './steps/build-site.ts';
import { command } from './steps/command.ts';
import { withLocks } from './steps/lock.ts';

// Generates the pages and builds the whole site from them.
await command('build', async (options) => {
  const { problems } = await withLocks(options, () => buildSite(options));
  return problems;
});
