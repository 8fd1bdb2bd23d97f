import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readOptions, type Command } from '../../../scripts/steps/options.ts';

const content = mkdtempSync(join(tmpdir(), 'sourcebook-options-'));
afterAll(() => {
  rmSync(content, { recursive: true, force: true });
});

const read = (command: Command, ...argv: readonly string[]) =>
  readOptions(command, ['--content', content, ...argv]);

describe('the options of a command', () => {
  test('are read by each command that can heed them', () => {
    expect(read('dev', '--no-maps').maps).toBe(false);
    expect(read('dev').maps).toBe(true);
    expect(read('build', '--portable', '--host=github')).toMatchObject({
      portable: true,
      host: 'github',
    });
    expect(read('generate', '--retire', 'a wish', '--date', '2024-05-17')).toMatchObject({
      retire: 'a wish',
      date: '2024-05-17',
    });
  });

  test.each([
    ['dev', '--portable'],
    ['dev', '--host'],
    ['start', '--check'],
    ['generate', '--out'],
    ['review', '--no-maps'],
    ['build', '--nonsense'],
    ['build', '-x'],
  ] as const)('of %s are not %s, which is refused and not ignored', (command, option) => {
    expect(() => read(command, option, 'x')).toThrow(
      `Unexpected option “${option}”: “npm run ${command}” does not know it. It knows --content`,
    );
  });

  test.each(['x', '-1', '65536', '4e3', ''])('have no port “%s”', (port) => {
    expect(() => read('dev', `--port=${port}`)).toThrow(`Unexpected --port “${port}”`);
  });

  test('are no stray words', () => {
    expect(() => read('build', 'site')).toThrow(/'site'/);
  });

  test('name a folder of texts that is there', () => {
    expect(() => readOptions('build', ['--content', join(content, 'nowhere')])).toThrow(
      /Give --content the folder that holds your texts\./,
    );
  });
});
