import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { generate } from '../../../scripts/steps/generate.ts';
import { readOptions } from '../../../scripts/steps/options.ts';
import { hashesOf } from '../../site/hashes.ts';

const FERRY = 'The ferry\n\n“We left at noon,” said Anna Berg in Norway.\n';
const RIGHT =
  '- suppress: people/anna-berg\n  because: At the request of the person.\n  date: 2024-06-01\n';

/** What an editor writes who meant to leave Anna Berg out, by the file's name. */
const SLIPS: Readonly<Record<string, readonly [file: string, words: string | Uint8Array]>> = {
  'a verb with a slip': ['a.yml', RIGHT.replace('suppress', 'supress')],
  'a verb with a capital letter': ['a.yml', RIGHT.replace('suppress', 'Suppress')],
  'a lack of the reason': ['a.yml', '- suppress: people/anna-berg\n  date: 2024-06-01\n'],
  'another name than any text has': ['a.yml', RIGHT.replace('anna-berg', 'ana-berg')],
  'a place': ['a.yml', RIGHT.replace('people/anna-berg', 'places/norway')],
  'words without a colon': ['a.yml', '- suppress people/anna-berg\n'],
  'a file that is no list': ['a.yml', 'suppress: people/anna-berg\n'],
  'a broken line in another decision': ['a.yml', `- note: "people/anna-berg\n${RIGHT}`],
  'a file with another ending': ['a.yml.txt', RIGHT],
  'a file in an encoding of another system': [
    'a.yml',
    Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, ...Buffer.from(RIGHT, 'utf16le')]),
  ],
  'a folder in place of a file': ['a.yml/inner.yml', RIGHT],
};

describe('a decision to leave somebody out that cannot be carried out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-suppress-'));
  const content = join(folder, 'content');
  const run = () => generate(readOptions('generate', ['--content', content]));
  const decide = (file: string, words: string | Uint8Array) => {
    mkdirSync(join(content, 'curation', file, '..'), { recursive: true });
    writeFileSync(join(content, 'curation', file), words);
  };
  beforeEach(() => {
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    rmSync(content, { recursive: true, force: true });
    mkdirSync(join(content, 'texts'), { recursive: true });
    writeFileSync(join(content, 'texts', 'a.txt'), FERRY);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.entries(SLIPS))('stops before anything is written: %s', (_, [file, words]) => {
    decide(file, words);
    const before = hashesOf(content);
    expect(run).toThrow(`Unexpected decision that may suppress somebody`);
    expect(hashesOf(content)).toEqual(before);
  });

  test('says where it is', () => {
    decide('a.yml', `- noindex: people/anna-berg\n${SLIPS['a verb with a slip']?.[1].toString()}`);
    expect(run).toThrow('curation/a.yml:2');
  });

  test('does not stop what is right, what is said twice, and what is about something else', () => {
    decide('a.yml', `${RIGHT}${RIGHT}- nmae: people/anna-berg\n`);
    decide('b.yml', '- note: "people/anna-berg\n');
    expect(run().problems.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`)).toEqual([
      'curation/a.yml:7 bad-decision',
      'curation/b.yml:2 bad-curation',
      'curation/a.yml:4 bad-decision',
    ]);
    expect(existsSync(join(content, 'people'))).toBe(false);
  });
});
