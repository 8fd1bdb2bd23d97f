import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLocks } from '../../../scripts/steps/lock.ts';

describe('what a command writes to', () => {
  let folder = '';
  let pages = '';
  let out = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcebook-lock-'));
    pages = join(folder, 'pages');
    out = join(folder, 'sites', 'site');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const left = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

  test('is lent to no second command while the first works, and to any one after it', async () => {
    await withLocks({ pages }, async () => {
      await expect(withLocks({ pages }, () => 1)).rejects.toThrow(
        `Unexpected second command on ${pages}: process ${process.pid} is writing to it. Wait until it is done, or give --content another folder.`,
      );
      expect(readdirSync(pages)).toHaveLength(1);
    });
    expect(left()).toEqual(['pages']);
    expect(await withLocks({ pages }, () => 2)).toBe(2);
  });

  test('is its site too, whatever that is made of; what was locked before is free again', async () => {
    const others = join(folder, 'others');
    await withLocks({ pages, out }, async () => {
      await expect(withLocks({ pages: others, out }, () => 1)).rejects.toThrow(
        `Unexpected second command on ${out}: process ${process.pid} is writing to it. Wait until it is done, or give --out another folder.`,
      );
      expect(await withLocks({ pages: others }, () => 2)).toBe(2);
    });
    expect(left()).toEqual(['others', 'pages', 'sites']);
  });

  test('is free again when the work fails', async () => {
    const work = () => {
      throw new Error('no');
    };
    await expect(withLocks({ pages, out }, work)).rejects.toThrow('no');
    expect(left()).toEqual(['pages', 'sites']);
  });

  test.each([[], ['no number'], ['4194305000'], ['4194305000', '4194305001']])(
    'is taken over from a process that does not run: %j',
    async (...owners) => {
      const lock = join(pages, '.writing');
      mkdirSync(lock, { recursive: true });
      for (const owner of owners) writeFileSync(join(lock, owner), '');
      mkdirSync(join(pages, '.writing-4194305000'));
      expect(await withLocks({ pages }, () => existsSync(lock))).toBe(true);
      expect(left()).toEqual(['pages']);
    },
  );

  test('is never lent to two processes at once, even when some are killed that have it', async () => {
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    const contenders = Array.from({ length: 6 }, () => {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, 'contend.ts'), pages, inside],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      return { child, said: text(child.stdout) };
    });
    const [first, second, ...others] = contenders;
    for (const killed of [first, second]) {
      killed?.child.stdout.once('data', () => setTimeout(() => killed.child.kill('SIGKILL'), 200));
    }
    const said = await Promise.all(others.map((one) => one.said));
    expect(said).toEqual(others.map(() => 'let in\n'));
    expect(await first?.said).toBe('let in\n');
    expect(await second?.said).toBe('let in\n');
    expect(await withLocks({ pages }, () => readdirSync(pages))).toEqual(['.writing']);
  });
});
