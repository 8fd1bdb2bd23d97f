import { argv } from 'node:process';
import type { VFileMessage } from 'vfile-message';
import { type Command, type Options, readOptions } from './options.ts';
import { run, turnedAway } from './report.ts';

/**
 * Runs a command: hands it its options and says as the last thing what it turned away, which it answers. Exit
 * status 0 when that was nothing, 3 when it was something; what the command throws is printed, and the status is 1.
 */
export async function command(
  name: Command,
  work: (options: Options) => readonly VFileMessage[] | Promise<readonly VFileMessage[]>,
): Promise<void> {
  await run(async () => turnedAway(await work(readOptions(name, argv.slice(2)))));
}
