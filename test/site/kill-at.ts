import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a build before all else: counts what it does to files, says how often in the file that
// SOURCEBOOK_COUNT names, and ends the process as `kill -9` does before the one that SOURCEBOOK_KILL_AT names.
const killAt = Number(process.env['SOURCEBOOK_KILL_AT'] ?? 0);
const report = process.env['SOURCEBOOK_COUNT'];
const CALLS = ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'cpSync', 'unlinkSync'];
const PROMISED = ['writeFile', 'rename', 'rm', 'mkdir', 'cp', 'unlink', 'open'];
let count = 0;

function counted(owner: object, name: string): void {
  const call: unknown = Reflect.get(owner, name);
  if (typeof call !== 'function') throw new Error(`Unexpected lack of fs.${name}`);
  Reflect.set(owner, name, (...args: unknown[]): unknown => {
    count++;
    if (count === killAt) process.kill(process.pid, 'SIGKILL');
    const answer: unknown = Reflect.apply(call, owner, args);
    return answer;
  });
}

const write = fs.writeFileSync;
for (const name of CALLS) counted(fs, name);
for (const name of PROMISED) counted(fs.promises, name);
syncBuiltinESMExports();
if (report !== undefined) {
  process.on('exit', () => {
    write(report, String(count));
  });
}
