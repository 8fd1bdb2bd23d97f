import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeded } from '../../scripts/bench/random.ts';
import { command } from './command.ts';
import { hashesOf } from './hashes.ts';

const PRELOAD = `--import=${resolve('test/site/kill-at.ts')}`;
const FIRST =
  'The ferry\n\n“We left at noon,” said Anna Berg in Norway. About 40 people left Oslo.\n';
const SECOND =
  'The bridge\n\n“We closed the bridge,” said John Hale in Oslo. Some 300 people waited.\n';

/** How many crashes are tried in each command, and after how many of them the command is run again. */
const CRASHES = { generate: 30, build: 20 } as const;
const RERUN_EVERY = 5;

describe('a command that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-crash-'));
  const before = join(folder, 'before');
  const trial = join(folder, 'trial');
  const run = (name: string, at: string, env: Record<string, string> = {}) =>
    // What an undisturbed run has compiled need not be compiled again by each that is killed.
    command(name, ['--content', join(at, 'content'), ...outOf(name, at)], {
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ...env,
    });
  const mustRun = async (name: string, at: string) => {
    const { status, said } = await run(name, at);
    if (status !== 0) throw new Error(said);
  };
  /** The bytes of the pages and of the site after an undisturbed run of each command. */
  const undisturbed: Record<string, Record<string, string>> = {};
  let oldSite: Record<string, string> = {};
  const newSites: Record<string, string>[] = [];

  /** A copy of the built state with one more text, which a command has not seen. */
  function fresh(at: string): void {
    rmSync(at, { recursive: true, force: true });
    cpSync(before, at, { recursive: true });
    writeFileSync(join(at, 'content', 'texts', 'b.txt'), SECOND);
  }

  beforeAll(async () => {
    mkdirSync(join(before, 'content', 'texts'), { recursive: true });
    writeFileSync(join(before, 'content', 'texts', 'a.txt'), FIRST);
    await mustRun('build', before);
    oldSite = hashesOf(join(before, 'site'));
    for (const name of Object.keys(CRASHES)) {
      const at = join(folder, name);
      fresh(at);
      await mustRun(name, at);
      undisturbed[name] = hashesOf(at);
      newSites.push(hashesOf(join(at, 'site')));
    }
  }, 300_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.entries(CRASHES))(
    '%s leaves the old site whole, and a rerun gives the same bytes: %i times',
    async (name, crashes) => {
      const calls = await callsOf(name);
      const random = seeded(1);
      let killed = 0;
      for (let crash = 1; crash <= crashes; crash++) {
        fresh(trial);
        const at = String(1 + random.below(calls));
        const { status } = await run(name, trial, {
          NODE_OPTIONS: PRELOAD,
          SOURCEBOOK_KILL_AT: at,
        });
        if (status === null) killed++;
        // Between two renames the old site stands beside its place; the next build puts it back.
        const place = ['site', 'site.old'].map((each) => join(trial, each)).find(existsSync) ?? '';
        expect([oldSite, ...newSites], `killed at call ${at}`).toContainEqual(hashesOf(place));
        if (crash % RERUN_EVERY !== 0) continue;
        expect(await run(name, trial), `after a kill at call ${at}`).toMatchObject({ status: 0 });
        expect(hashesOf(trial)).toEqual(undisturbed[name]);
      }
      expect(killed).toBe(crashes);
    },
    600_000,
  );

  /** How many calls that change files an undisturbed run makes, less what may differ between runs. */
  async function callsOf(name: string): Promise<number> {
    const count = join(folder, 'count');
    fresh(trial);
    await run(name, trial, { NODE_OPTIONS: PRELOAD, SOURCEBOOK_COUNT: count });
    return Math.floor(Number(readFileSync(count, 'utf8')) * 0.95);
  }
});

function outOf(name: string, at: string): string[] {
  return name === 'build' ? ['--out', join(at, 'site')] : [];
}
