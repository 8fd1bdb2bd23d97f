import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { z } from 'zod';

const answer = z.object({
  stages: z.record(z.string(), z.number()),
  kilobytes: z.number(),
});

/** What one build took. */
export interface Measured {
  /** Milliseconds by name of the stage, in the order in which the stages ended. */
  readonly stages: Readonly<Record<string, number>>;
  readonly milliseconds: number;
  /** The most memory at one time, of the build and of the programs it starts (these on Linux only). */
  readonly megabytes: number;
}

/** Runs one of the build scripts beside this file in a process of its own and measures it. */
export async function measure(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(execPath, [join(import.meta.dirname, script), ...args], {
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => (out += words));
  child.stderr.setEncoding('utf8').on('data', (words: string) => (complaint += words));
  let most = 0;
  const sampling = setInterval(() => {
    if (child.pid !== undefined) most = Math.max(most, treeKilobytes(child.pid));
  }, 100);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(sampling);
  const line = out.trim().split('\n').at(-1) ?? '';
  if (status !== 0 || !line.startsWith('{'))
    throw new Error(`${script} failed:\n${complaint}${out}`);
  const { stages, kilobytes } = answer.parse(JSON.parse(line));
  return {
    stages,
    milliseconds: performance.now() - start,
    megabytes: Math.max(most, kilobytes) / 1024,
  };
}

/** Kilobytes in memory of a process and of all that it started; 0 where there is no /proc. */
function treeKilobytes(root: number): number {
  const children = new Map<number, number[]>();
  const size = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const status = statusOf(name);
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
      size.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    }
  } catch {
    return 0;
  }
  const sum = (id: number): number =>
    (children.get(id) ?? []).reduce((all, child) => all + sum(child), size.get(id) ?? 0);
  return sum(root);
}

/** A process may end between being listed and being read. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
