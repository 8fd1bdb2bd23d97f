import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { publicationOf } from '../src/citing/publication.ts';
import { EDITIONS, editionName } from '../src/model/edition.ts';
import { buildSite } from './steps/build-site.ts';
import { editionsOf, freeze, hashOf } from './steps/editions.ts';
import { generate } from './steps/generate.ts';
import { withLock } from './steps/lock.ts';
import { readOptions } from './steps/options.ts';
import { REJECTED, run, say } from './steps/report.ts';
import { readSiteFacts } from './steps/site-config.ts';

// Freezes what the site holds as an edition, and builds the site with it. `--date` names its day.
await run(async () => {
  const options = readOptions('release', argv.slice(2));
  return withLock(options.pages, async () => {
    const { outcome, problems } = generate(options);
    const status = problems.length > 0 ? REJECTED : 0;
    const sha256 = hashOf(outcome.corpus);
    const editions = editionsOf(options.pages);
    const same = editions.find((edition) => edition.sha256 === sha256);
    if (same) {
      say(`Nothing has changed since edition ${same.name}; nothing was written.`);
      return status;
    }
    const after = editions.at(-1)?.name;
    const edition = {
      name: editionName(sha256, options.date),
      sha256,
      ...(options.date !== undefined && { date: options.date }),
      ...(after !== undefined && { after }),
    };
    const folder = mkdtempSync(join(tmpdir(), 'sourcebook-edition-'));
    try {
      const out = join(folder, 'site');
      await buildSite({ ...options, out, portable: false }, undefined, edition);
      const { title } = publicationOf(readSiteFacts(options.pages).facts, options.site);
      freeze(out, options.pages, edition, { title, site: options.site });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    say(
      `Froze edition ${edition.name}; it lies in ${join(options.pages, EDITIONS, edition.name)}.`,
    );
    await buildSite(options);
    return status;
  });
});
