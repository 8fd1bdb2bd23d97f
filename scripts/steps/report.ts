import { stderr } from 'node:process';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
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
    const file = new VFile({ path: visible(path) || 'content' });
    file.messages.push(...messages.map(shown));
    return file;
  });
  say(reporter(files, { verbose: true }));
}

/** Names of files and words of texts may hold signs that a terminal obeys, or that turn the line around. */
function visible(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function shown({ reason, ruleId, source, place, note, fatal }: VFileMessage): VFileMessage {
  const message = new VFileMessage(visible(reason), { ruleId, source, place });
  return Object.assign(message, { note, fatal });
}

/** Exit status of a command that did its work but could not use some of the input. */
const REJECTED = 3;

/**
 * Says as the last thing how much was turned away, and how often for which reason; answers the exit
 * status of a command that has done its work all the same.
 */
export function turnedAway(problems: readonly VFileMessage[]): number {
  if (problems.length === 0) return 0;
  const reasons = Map.groupBy(problems, ({ ruleId }) => ruleId ?? 'other');
  const counts = [...reasons.keys()]
    .toSorted()
    .map((reason) => `${reasons.get(reason)?.length} ${reason}`);
  say(`Turned away: ${problems.length} (${counts.join(', ')}); each is named above.`);
  return REJECTED;
}

/** Runs a command: its answer is the exit status; what it throws is printed plainly, and the status is 1. */
export async function run(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    say(visible(error instanceof Error ? error.message : String(error)));
    if (error instanceof Error && error.cause instanceof Error)
      say(`  ${visible(error.cause.message)}`);
    process.exitCode = 1;
  }
}
