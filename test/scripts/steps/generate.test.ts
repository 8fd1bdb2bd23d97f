import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { generate } from '../../../scripts/steps/generate.ts';
import { readOptions } from '../../../scripts/steps/options.ts';
import { hashesOf } from '../../site/hashes.ts';

const FERRY =
  'The ferry\n\n“We left at noon,” said Anna Berg in Norway. About 40 people left Oslo.\n';
const BRIDGE =
  'The bridge\n\n“We closed the bridge,” said Zoë Hale in Oslo. Some 300 people waited.\n';
const JOINING = '- join: people/zoe-hale\n  to: people/anna-berg\n  date: 2024-02-01\n';

describe('generating after the ledger was cut off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-generate-'));
  const content = join(folder, 'content');
  const ledger = join(content, 'ids.jsonl');
  const whole = join(folder, 'whole');
  let before = 0;
  const run = () => generate(readOptions('generate', ['--content', content]));
  beforeEach(() => {
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    rmSync(content, { recursive: true, force: true });
    mkdirSync(join(content, 'texts'), { recursive: true });
    mkdirSync(join(content, 'curation'));
    writeFileSync(join(content, 'texts', 'a.txt'), FERRY);
    run();
    before = readFileSync(ledger).length;
    writeFileSync(join(content, 'texts', 'b.txt'), BRIDGE);
    writeFileSync(join(content, 'curation', 'join.yml'), JOINING);
    run();
    rmSync(whole, { recursive: true, force: true });
    cpSync(content, whole, { recursive: true });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Generates with the first so many bytes of the ledger; answers what was turned away. */
  function runWith(length: number): string[] {
    writeFileSync(ledger, readFileSync(join(whole, 'ids.jsonl')).subarray(0, length));
    const { problems } = run();
    expect(hashesOf(content), `cut at byte ${length}`).toEqual(hashesOf(whole));
    return problems.map(({ file, ruleId }) => `${file}: ${ruleId}`);
  }

  test('gives the same bytes, wherever in its last line that was', () => {
    const bytes = readFileSync(ledger);
    const lastLine = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
    expect(bytes.length - lastLine).toBeGreaterThan(30);
    for (let length = lastLine + 1; length < bytes.length - 1; length++)
      expect(runWith(length)).toEqual(['ids.jsonl: cut-line']);
    // Without its line break alone a line is whole.
    expect(runWith(bytes.length - 1)).toEqual([]);
  });

  test('gives the same bytes, whichever of the lines of one run it lost', () => {
    const bytes = readFileSync(ledger);
    for (let end = bytes.length; end > before; end = bytes.lastIndexOf('\n', end - 2) + 1)
      expect(runWith(end)).toEqual([]);
  });
});
