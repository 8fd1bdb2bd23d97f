import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { kinds } from '../../src/kinds/index.ts';
import { recogniseText } from '../../src/pipeline/one-text.ts';
import { analyse } from '../../src/text/analyse.ts';
import { factsOf } from '../../src/text/facts.ts';
import { readExamples } from '../kinds/read-examples.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('README.md', () => {
  test.each(Object.keys(scripts))('names the command %s', (script) => {
    const call = script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`;
    expect(readme).toContain(`\`${call}\``);
  });

  test('names no command that there is not', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(
      ([, script = '']) => script,
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test('shows facts that are read as they stand', () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const problems: VFileMessage[] = [];
    const facts = factsOf(yaml, 'harbour.yml', 1, problems);
    expect(problems).toEqual([]);
    expect(Object.keys(facts)).toHaveLength(yaml.trim().split('\n').length);
  });

  test.each(['README.md', 'src/README.md', 'src/kinds/README.md'])(
    '%s links to files that are there',
    (file) => {
      const folder = file.replace(/[^/]*$/, '');
      const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
        ([, path = '']) => path,
      );
      expect(links.filter((path) => !existsSync(folder + path))).toEqual([]);
    },
  );
});

describe('src/README.md', () => {
  test('names files that are there', () => {
    const text = readFileSync('src/README.md', 'utf8');
    const named = [...text.matchAll(/`((?:[a-z-]+\/)+[a-z-]*(?:\.[a-z]+)?)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([]);
  });
});

describe('src/kinds/README.md', () => {
  test.each(kinds.map(({ id }) => id))('names the kind %s', (id) => {
    expect(readFileSync('src/kinds/README.md', 'utf8')).toContain(id);
  });
});

describe('the rules', () => {
  const worded = new Set(kinds.flatMap(({ rules }) => Object.keys(rules ?? {})));

  test('that found something in any example or shipped text are worded for readers', () => {
    const examples = globSync('src/kinds/*/examples.md').flatMap((file) =>
      readExamples(readFileSync(file, 'utf8')),
    );
    const shipped = globSync('content/texts/*.txt').map((file) => readFileSync(file, 'utf8'));
    const used = new Set(
      [...examples.map(({ text }) => text), ...shipped].flatMap((text) => {
        const { cast, quotations, figures } = recogniseText(analyse(text), kinds);
        const found = [...cast.mentions, ...quotations, ...figures].map(({ rule }) => rule);
        return [...found, ...quotations.flatMap(({ speaker }) => speaker?.rule ?? [])];
      }),
    );
    expect(used.size).toBeGreaterThan(20);
    expect([...used].filter((rule) => !worded.has(rule))).toEqual([]);
  });
});
