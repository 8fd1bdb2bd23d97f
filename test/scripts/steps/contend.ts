import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, pid, stdout } from 'node:process';
import { isRunning, withLocks } from '../../../scripts/steps/lock.ts';

// Takes the lock of the folder that is named again and again for a while. Says "let in" once, and "not alone" when
// another process that runs has it too.
const [pages = '', inside = ''] = argv.slice(2);
const end = performance.now() + 1_000;
let times = 0;
while (performance.now() < end) {
  try {
    await withLocks({ pages }, () => {
      writeFileSync(join(inside, String(pid)), '');
      const others = readdirSync(inside).filter((name) => name !== String(pid));
      if (others.some((name) => isRunning(Number(name)))) stdout.write('not alone\n');
      if (times++ === 0) stdout.write('let in\n');
      rmSync(join(inside, String(pid)));
    });
  } catch (error) {
    if (!String(error).includes('is writing to it')) throw error;
  }
}
