import { argv } from 'node:process';
import { generate } from './steps/generate.ts';
import { withLock } from './steps/lock.ts';
import { readOptions } from './steps/options.ts';
import { run, say, turnedAway } from './steps/report.ts';

// Generates the MDX pages; with --check, only says whether they are current.
await run(async () => {
  const options = readOptions('generate', argv.slice(2));
  const work = () => generate(options);
  const { changed, problems } = await (options.check ? work() : withLock(options.pages, work));
  if (options.check && changed.length > 0) {
    say(`Unexpected stale pages (${changed.length}), expected current ones; run: npm run generate`);
    for (const path of changed.slice(0, 20)) say(`  ${path}`);
    return 1;
  }
  say(
    options.check
      ? 'The generated pages are current.'
      : `${changed.length} generated files changed.`,
  );
  return turnedAway(problems);
});
