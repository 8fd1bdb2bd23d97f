import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { pagesOf, toMdx } from '../../src/pipeline/emit.ts';
import { corpusOf } from '../../src/pipeline/index.ts';
import { formats } from '../../src/text/formats/index.ts';
import { shippedTagger } from '../../scripts/steps/tagger.ts';
import { readFolder } from '../../scripts/steps/read-folder.ts';
import { command } from '../site/command.ts';
import { invented } from './invented-lines.ts';

const FILES = 10_000;

/** Megabytes for all JavaScript objects of the command; the word lists and weights take about 65. */
const HEAP = 256;

/** Of every ten files: what they hold, and why it is turned away. */
const EVERY_TEN: readonly ((number: number) => {
  readonly name: string;
  readonly bytes: string | Buffer;
  readonly reason?: string;
})[] = [
  (n) => ({ name: `${n}.txt`, bytes: `Karen ${invented(n)}berg said about ${n + 2} people left.` }),
  (n) => ({ name: `${n}.txt`, bytes: '', reason: 'empty-text' }),
  (n) => ({ name: `${n}.txt`, bytes: ` \n\n\t\n`, reason: 'empty-text' }),
  (n) => ({ name: `${n}.txt`, bytes: `The \0 ${n}`, reason: 'binary-text' }),
  (n) => ({
    name: `${n}.jpg`,
    bytes: Buffer.from([0xff, 0xd8, n % 256]),
    reason: 'unknown-format',
  }),
  (n) => ({ name: `${n}.docx`, bytes: `PK${n}`, reason: 'unknown-format' }),
  (n) => ({
    name: `${n}.txt`,
    bytes: Buffer.from(`caf\xe9 ${n}`, 'latin1'),
    reason: 'unreadable-text',
  }),
  (n) => ({ name: `${n}.yml`, bytes: `title: Text ${n}`, reason: 'facts-alone' }),
  (n) => ({
    name: `${n}.txt`,
    bytes: 'The same words stand in all of these.',
    reason: 'same-text',
  }),
  (n) => ({ name: `${n}`, bytes: `No ending ${n}`, reason: 'unknown-format' }),
];

describe('ten thousand files, most of which cannot be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-many-'));
  const texts = join(folder, 'texts');
  const expected = new Map<string, number>();

  beforeAll(() => {
    for (let number = 0; number < FILES; number++) {
      const made = EVERY_TEN[number % 10]?.(number);
      const inside = join(texts, String(number % 7));
      mkdirSync(inside, { recursive: true });
      writeFileSync(join(inside, made?.name ?? ''), made?.bytes ?? '');
      if (made?.reason) expected.set(made.reason, (expected.get(made.reason) ?? 0) + 1);
    }
    // The first of those that hold the same words is read.
    expected.set('same-text', (expected.get('same-text') ?? 0) - 1);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('are generated in a small heap, and every reason is counted', async () => {
    const { status, said } = await command('generate', ['--content', folder], {
      NODE_OPTIONS: `--max-old-space-size=${HEAP}`,
    });
    expect(said.slice(-400)).toContain('generated files changed.');
    expect(status).toBe(3);
    const reasons = [...expected.keys()].toSorted();
    const counts = reasons.map((reason) => `${expected.get(reason)} ${reason}`);
    const all = [...expected.values()].reduce((sum, count) => sum + count, 0);
    expect(all).toBe(FILES * 0.9 - 1);
    expect(said.trimEnd().split('\n').at(-1)).toBe(
      `Turned away: ${all} (${counts.join(', ')}); each is named above.`,
    );
  }, 300_000);

  test('give the same pages and the same problems in any order', () => {
    const { files, problems } = readFolder(texts);
    const settings = { formats, kinds, ledger: new Map(), tagger: shippedTagger() };
    const { corpus, problems: refused } = corpusOf(files.toReversed(), settings);
    expect(corpus.sources).toHaveLength(FILES / 10 + 1);
    expect([...problems, ...refused]).toHaveLength(FILES * 0.9 - 1);
    const other = pagesOf(corpus, kinds)
      .map(toMdx)
      .filter(({ path, text }) => readFileSync(join(folder, path), 'utf8') !== text);
    expect(other.map(({ path }) => path)).toEqual([]);
  }, 300_000);
});
