import { command } from './steps/command.ts';
import { generate } from './steps/generate.ts';
import { withLocks } from './steps/lock.ts';
import { say } from './steps/report.ts';

/** How many stale pages are named. */
const MOST_NAMED = 20;

// Generates the MDX pages; with --check, only says whether they are current.
await command('generate', async (options) => {
  const { pages, check } = options;
  const work = () => generate(options);
  const { changed, problems } = await (check ? work() : withLocks({ pages }, work));
  if (check && changed.length > 0) {
    const named = changed.slice(0, MOST_NAMED).map((path) => `\n  ${path}`);
    throw new Error(
      `Unexpected stale pages (${changed.length}), expected current ones; run: npm run generate${named.join('')}`,
    );
  }
  say(check ? 'The generated pages are current.' : `${changed.length} generated files changed.`);
  return problems;
});
