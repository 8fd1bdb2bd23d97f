import { stderr } from 'node:process';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';

/** Says something on standard error; on a terminal, a progress line is written over the one before. */
export function say(words: string): void {
  stderr.write(stderr.isTTY ? `\r\u001B[K${words}\n` : `${words}\n`);
}

/** Shows how far a long step has come; only on a terminal, so that logs stay quiet. */
export function progress(step: string, done: number, all: number): void {
  if (!stderr.isTTY) return;
  stderr.write(`\r\u001B[K${step} ${done} of ${all}`);
  if (done === all) stderr.write('\r\u001B[K');
}

/** Prints problems, grouped by file, each with what to do about it. */
export function reportProblems(problems: readonly VFileMessage[]): void {
  if (problems.length === 0) return;
  const files = [...Map.groupBy(problems, ({ file }) => file ?? '')].map(([path, messages]) => {
    const file = new VFile({ path: path || 'content' });
    file.messages.push(...messages);
    return file;
  });
  say(reporter(files, { verbose: true }));
}

/** Exit status of a command that did its work but could not use some of the input. */
export const REJECTED = 3;

/** Runs a command: its answer is the exit status; what it throws is printed plainly, and the status is 1. */
export async function run(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    if (error instanceof Error && error.cause instanceof Error) say(`  ${error.cause.message}`);
    process.exitCode = 1;
  }
}
