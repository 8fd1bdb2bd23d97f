import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What a command of scripts/ answered. */
export interface Answered {
  readonly status: number | null;
  /** Standard output and standard error, as they came. */
  readonly said: string;
}

/** Runs a command of scripts/ as a user does: `command('build', ['--content', folder])`. */
export function command(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  return new Promise((done, failed) => {
    // The runner marks its own environment as a test, and npm where it was called; a command must not notice.
    const { NODE_ENV: _, VITEST: __, INIT_CWD: ___, ...own } = process.env;
    const child = spawn(process.execPath, [resolve('scripts', `${name}.ts`), ...args], {
      env: { ...own, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (words: string) => (said += words));
    }
    child.on('error', failed).on('close', (status) => {
      done({ status, said });
    });
  });
}
