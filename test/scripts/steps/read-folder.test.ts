import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '../../../scripts/steps/read-folder.ts';
import { PROBLEMS } from '../../../src/model/problem.ts';

describe('a folder of texts', () => {
  let folder = '';
  let texts = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcebook-folder-'));
    texts = join(folder, 'texts');
    mkdirSync(texts);
    writeFileSync(join(texts, 'good.txt'), 'The ferry sailed.');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What was rejected, as "path: kind", and that each says what to do; the good text must be there. */
  function rejected(): string[] {
    const { files, problems } = readFolder(texts);
    expect(files.map(({ path }) => path)).toContain('good.txt');
    const notes = new Set<string | undefined>(Object.values(PROBLEMS).map(({ note }) => note));
    expect(problems.filter(({ note }) => !notes.has(note ?? undefined))).toEqual([]);
    return problems.map(({ file, ruleId }) => `${file}: ${ruleId}`);
  }

  test('is read with the facts beside each text, in folders too, without hidden files', () => {
    mkdirSync(join(texts, 'b.txt'));
    writeFileSync(join(texts, 'b.txt', 'inner.txt'), 'The ferry stayed.');
    writeFileSync(join(texts, 'b.txt', 'inner.yml'), 'title: Stay');
    writeFileSync(join(texts, '.hidden.txt'), 'Nobody reads this.');
    expect(rejected()).toEqual([]);
    const { files } = readFolder(texts);
    expect(files.map(({ path, beside }) => [path, beside?.path])).toEqual([
      ['b.txt/inner.txt', 'b.txt/inner.yml'],
      ['good.txt', undefined],
    ]);
  });

  test('loses no other file to one of fifty megabytes', () => {
    writeFileSync(join(texts, 'huge.txt'), '');
    truncateSync(join(texts, 'huge.txt'), 50 * 1024 * 1024);
    writeFileSync(join(texts, 'huge.yml'), 'title: Huge');
    expect(rejected()).toEqual(['huge.txt: too-large']);
  });

  test('does not follow links that lead out of it, in circles, to folders or to nothing', () => {
    writeFileSync(join(folder, 'secret.txt'), 'Nobody may read this.');
    mkdirSync(join(texts, 'inner'));
    symlinkSync(join(folder, 'secret.txt'), join(texts, 'a-secret.txt'));
    symlinkSync(folder, join(texts, 'b-above'));
    symlinkSync(texts, join(texts, 'inner', 'c-circle'));
    symlinkSync(join(texts, 'd-itself.txt'), join(texts, 'd-itself.txt'));
    symlinkSync(join(texts, 'nowhere.txt'), join(texts, 'e-nothing.txt'));
    symlinkSync(join(texts, 'good.txt'), join(texts, 'f-good-again.txt'));
    expect(rejected()).toEqual([
      'a-secret.txt: outside-folder',
      'b-above: outside-folder',
      'd-itself.txt: outside-folder',
      'e-nothing.txt: outside-folder',
      'inner/c-circle: outside-folder',
    ]);
  });

  test.skipIf(process.platform === 'win32')('does not wait for a pipe', () => {
    execFileSync('mkfifo', [join(texts, 'pipe.txt')]);
    expect(rejected()).toEqual(['pipe.txt: no-file']);
  });

  test('says so when facts have no text', () => {
    writeFileSync(join(texts, 'alone.yml'), 'title: Alone');
    expect(rejected()).toEqual(['alone.yml: facts-alone']);
  });
});
