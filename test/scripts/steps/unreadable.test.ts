import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

describe.skipIf(process.platform === 'win32')('a folder that may not all be read', () => {
  let folder = '';
  const closed: string[] = [];
  const write = (path: string, words: string, mode = 0o644) => {
    const place = join(folder, path);
    writeFileSync(place, words);
    close(place, mode);
  };
  const close = (place: string, mode: number) => {
    chmodSync(place, mode);
    if (mode === 0) closed.push(place);
  };
  /** What a user reads who is no super-user: the tests themselves may be run by one. */
  const read = (): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [join(import.meta.dirname, 'unreadable.ts'), folder], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcebook-unreadable-'));
    close(folder, 0o755);
    mkdirSync(join(folder, 'texts'));
    mkdirSync(join(folder, 'curation'));
  });
  afterEach(() => {
    for (const place of closed.splice(0)) chmodSync(place, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });

  test('is read as far as that goes, and names each file and folder that may not be', () => {
    write('texts/a.txt', 'The ferry sailed.');
    write('texts/b.txt', 'The ferry stayed.', 0);
    write('texts/c.txt', 'The ferry sank.');
    write('texts/c.yml', 'title: Sunk', 0);
    mkdirSync(join(folder, 'texts', 'inner'));
    write('texts/inner/d.txt', 'The ferry rose.');
    close(join(folder, 'texts', 'inner'), 0);
    write('curation/names.yml', '[]');
    write('curation/secret.yml', '[]', 0);
    write('site.yml', 'title: Harbour', 0);
    const [aFile, aFolder] = ['a file', 'a folder'].map(
      (what) => `Unexpected refusal (EACCES), expected ${what} that may be read`,
    );
    expect(read()).toEqual({
      read: [['a.txt'], ['c.txt']],
      refused: [
        ['inner', 'not-readable', aFolder],
        ['b.txt', 'not-readable', aFile],
        ['c.yml', 'not-readable', aFile],
        ['curation/secret.yml', 'bad-suppression', aFile],
        ['site.yml', 'bad-site', aFile],
      ],
    });
  });

  test('is not read at all when what people decided may not be', () => {
    write('curation/names.yml', '[]');
    close(join(folder, 'curation'), 0);
    expect(read).toThrow(
      /Unexpected refusal \(EACCES\), expected a folder that may be read: .*curation/,
    );
  });
});
