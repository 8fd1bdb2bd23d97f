import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './command.ts';
import { hashesOf } from './hashes.ts';

describe('two builds that are started at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-at-once-'));
  const site = join(folder, 'site');
  const undisturbed: Record<string, string>[] = [];
  const build = (content: string, out = site) =>
    command('build', ['--content', join(folder, content), '--out', out]);

  beforeAll(async () => {
    for (const [name, who] of Object.entries({ first: 'Anna Berg', second: 'John Hale' })) {
      mkdirSync(join(folder, name, 'texts'), { recursive: true });
      const words = `The ferry\n\n“We left at noon,” said ${who} in Norway.\n`;
      writeFileSync(join(folder, name, 'texts', 'a.txt'), words);
      const { status, said } = await build(name);
      if (status !== 0) throw new Error(said);
      undisturbed.push(hashesOf(site));
    }
  }, 300_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['of the same texts', 'first', join(folder, 'other-site'), '--content'],
    ['into the same folder', 'second', site, '--out'],
  ])(
    '%s: one is done, the other stops and says why',
    async (_, other, out, option) => {
      const answers = await Promise.all([build('first'), build(other, out)]);
      const [{ said: refused } = { said: '' }, ...others] = answers.filter(
        ({ status }) => status === 1,
      );
      expect(others).toEqual([]);
      expect(answers.some(({ status }) => status === 0)).toBe(true);
      expect(refused).toMatch(
        /^Unexpected second command on \S+: process \d+ is writing to it\. Wait until it is done/,
      );
      expect(refused).toContain(`or give ${option} another folder`);
      const [isFirst, built] = answers[0]?.status === 0 ? [true, site] : [other === 'first', out];
      expect(hashesOf(built)).toEqual(undisturbed[isFirst ? 0 : 1]);
      const hidden = ['', 'first', 'second'].flatMap((name) => readdirSync(join(folder, name)));
      expect(hidden.filter((name) => name.includes('.writing'))).toEqual([]);
    },
    300_000,
  );
});
