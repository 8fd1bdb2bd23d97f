import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a build before all else: counts what it does to files, says how often in the file that
// SOURCEBOOK_COUNT names, and ends the process as `kill -9` does before the one that SOURCEBOOK_KILL_AT names.
const killAt = Number(process.env['SOURCEBOOK_KILL_AT'] ?? 0);
const report = process.env['SOURCEBOOK_COUNT'];
const CALLS = ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'cpSync', 'unlinkSync'];
const PROMISED = ['writeFile', 'rename', 'rm', 'mkdir', 'cp', 'unlink', 'open'];
let count = 0;

function counted(call) {
  return function (...args) {
    count++;
    if (count === killAt) process.kill(process.pid, 'SIGKILL');
    return call.apply(this, args);
  };
}

const write = fs.writeFileSync;
for (const name of CALLS) fs[name] = counted(fs[name]);
for (const name of PROMISED) fs.promises[name] = counted(fs.promises[name]);
syncBuiltinESMExports();
if (report) process.on('exit', () => write(report, String(count)));
