import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { command } from './command.ts';

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-start-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('builds a folder of texts, serves it and says where, and leaves the texts as they are', async () => {
    const texts = join(folder, 'texts of mine');
    mkdirSync(texts);
    for (const name of readdirSync('content/texts'))
      cpSync(join('content/texts', name), join(texts, name));
    const child = spawn(
      process.execPath,
      ['scripts/start.ts', '--content', texts, '--port', '47390'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    try {
      const address = await new Promise<string>((found, failed) => {
        let said = '';
        for (const stream of [child.stdout, child.stderr]) {
          stream.setEncoding('utf8').on('data', (words: string) => {
            said += words;
            const at = /http:\/\/localhost:\d+\//.exec(said)?.[0];
            if (at) found(at);
          });
        }
        child.on('close', () => failed(new Error(said)));
      });
      const home = await fetch(address);
      expect(home.status).toBe(200);
      expect(await home.text()).toContain('sources/');
      expect((await fetch(new URL('people/john-kerry/', address))).status).toBe(200);
      expect((await fetch(new URL('nowhere/', address))).status).toBe(404);
      expect(readdirSync(texts).toSorted()).toEqual(
        [...readdirSync('content/texts'), 'sourcebook'].toSorted(),
      );
    } finally {
      child.kill();
    }
  });

  test('says what is wrong with a folder that is not there', async () => {
    const { status, said } = await command('build', ['--content', join(folder, 'nowhere')]);
    expect(status).toBe(1);
    expect(said).toContain('--content');
    expect(said).not.toContain('    at ');
  });

  test('builds a site without any text', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const site = join(folder, 'empty-site');
    expect(await command('build', ['--content', empty, '--out', site])).toMatchObject({
      status: 0,
    });
    expect(existsSync(join(site, 'index.html'))).toBe(true);
  });
});
