import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../site/command.ts';

describe.each(['generate', 'review'])('npm run %s', (name) => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcebook-commands-'));
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'texts', 'a.txt'), 'Anna Berg left Norway with about 50 people.');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('says as the last thing what it turned away, and asks for the status of rejects', async () => {
    writeFileSync(join(folder, 'texts', 'b.txt'), '');
    writeFileSync(join(folder, 'site.yml'), 'title: Harbour\ncontact: somewhere\n');
    const { status, said } = await command(name, ['--content', folder]);
    expect(said).toMatch(/site\.yml[^]*2:\d+[^]*bad-site/);
    expect(said.trimEnd().split('\n').at(-1)).toBe(
      'Turned away: 2 (1 bad-site, 1 empty-text); each is named above.',
    );
    expect(status).toBe(3);
  });

  test('says nothing of it when all could be used', async () => {
    const { status, said } = await command(name, ['--content', folder]);
    expect(said).not.toContain('Turned away');
    expect(status).toBe(0);
  });
});
