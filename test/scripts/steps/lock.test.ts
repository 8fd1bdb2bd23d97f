import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../../scripts/steps/lock.ts';

describe('a folder that is being written to', () => {
  let folder = '';
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'sourcebook-lock-')), 'pages');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('lets no second command in while the first works, and any one after it', async () => {
    await withLock(folder, async () => {
      await expect(withLock(folder, () => 1)).rejects.toThrow(`process ${process.pid} is writing`);
      expect(readdirSync(folder)).toHaveLength(1);
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(await withLock(folder, () => 2)).toBe(2);
  });

  test('is free again when the work fails', async () => {
    await expect(
      withLock(folder, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['', 'no number', '4194305000'])(
    'is taken over from a process that does not run: “%s”',
    async (owner) => {
      await withLock(folder, () => undefined);
      writeFileSync(join(folder, '.writing'), owner);
      expect(await withLock(folder, () => existsSync(join(folder, '.writing')))).toBe(true);
    },
  );
});
