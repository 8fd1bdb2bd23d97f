import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicationOf } from '../src/citing/publication.ts';
import { EDITIONS, editionName } from '../src/model/edition.ts';
import { buildSite } from './steps/build-site.ts';
import { command } from './steps/command.ts';
import { editionsOf, freeze, hashOf } from './steps/editions.ts';
import { generate } from './steps/generate.ts';
import { withLocks } from './steps/lock.ts';
import { say } from './steps/report.ts';

// Freezes what the site holds as an edition, and builds the site with it. `--date` names its day.
await command('release', (options) =>
  withLocks(options, async () => {
    const { pages, site, date } = options;
    const { outcome, facts, problems } = generate(options);
    const sha256 = hashOf(outcome.corpus);
    const editions = editionsOf(pages);
    const same = editions.find((edition) => edition.sha256 === sha256);
    if (same) {
      say(`Nothing has changed since edition ${same.name}; nothing was written.`);
      return problems;
    }
    const after = editions.at(-1)?.name;
    const edition = {
      name: editionName(sha256, date),
      sha256,
      ...(date !== undefined && { date }),
      ...(after !== undefined && { after }),
    };
    const folder = mkdtempSync(join(tmpdir(), 'sourcebook-edition-'));
    try {
      const out = join(folder, 'site');
      await buildSite({ ...options, out, portable: false }, undefined, edition);
      freeze(out, pages, edition, { title: publicationOf(facts, site).title, site });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    say(`Froze edition ${edition.name}; it lies in ${join(pages, EDITIONS, edition.name)}.`);
    await buildSite(options);
    return problems;
  }),
);
