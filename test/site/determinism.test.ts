import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './command.ts';
import { hashesOf } from './hashes.ts';

const MORE: Readonly<Record<string, string>> = {
  'istanbul.txt':
    'Iris Ilgaz visits İzmir\n\n“It is ILL-ADVISED,” said Iris Ilgaz in İzmir on 31 December 2016.\n',
  'zürich.txt':
    'Zoé Ångström left\n\nÄnne Österle said about 1,500 people had left Zürich since midnight.\n',
  'Apple.txt':
    'The orchard\n\nAnna Berg counted 12.5 tonnes of apples in Norway, “more than ever.”\n',
};

describe('two builds of the same texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-twice-'));
  const shipped = hashesOf('content');
  const runs = [
    { name: 'one', reversed: false, env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
    {
      name: 'other',
      reversed: true,
      env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    },
  ];
  const made: Record<string, string>[] = [];

  beforeAll(async () => {
    for (const { name, reversed, env } of runs) {
      const content = join(folder, name, 'content');
      const texts = join(content, 'texts');
      mkdirSync(texts, { recursive: true });
      const names = [...readdirSync('content/texts'), ...Object.keys(MORE)];
      for (const file of reversed ? names.toReversed() : names) {
        const more = MORE[file];
        if (more === undefined) cpSync(join('content/texts', file), join(texts, file));
        else writeFileSync(join(texts, file), more);
      }
      const site = join(folder, name, 'site');
      const { status, said } = await command('build', ['--content', content, '--out', site], env);
      if (status !== 0) throw new Error(said);
      made.push(hashesOf(join(folder, name)));
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('give the same bytes in another time zone, another locale and another order of files', () => {
    const [one = {}, other = {}] = made;
    expect(Object.keys(one).length).toBeGreaterThan(100);
    expect(other).toEqual(one);
  });

  test('hold pages, data, a ledger and an index for search', () => {
    const files = Object.keys(made[0] ?? {}).join('\n');
    expect(files).toMatch(/^content\/people\/.*\.mdx$/m);
    expect(files).toMatch(/^content\/ids\.jsonl$/m);
    expect(files).toMatch(/^site\/data\/mentions\.csv$/m);
    expect(files).toMatch(/^site\/pagefind\/pagefind\.js$/m);
  });

  test('leave the shipped content alone', () => {
    expect(hashesOf('content')).toEqual(shipped);
  });
});
