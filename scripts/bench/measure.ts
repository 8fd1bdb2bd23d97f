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
  /**
   * Milliseconds on a processor, of the build and of the programs it starts, on Linux; 0 elsewhere. They say the same on
   * a machine that does something else too.
   */
  readonly processor: number;
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
  const seconds = new Map<number, number>();
  const sampling = setInterval(() => {
    const tree = child.pid === undefined ? [] : treeOf(child.pid);
    most = Math.max(
      most,
      tree.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    );
    for (const one of tree) seconds.set(one.id, one.seconds);
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
    processor: [...seconds.values()].reduce((sum, one) => sum + one, 0) * 1000,
    megabytes: Math.max(most, kilobytes) / 1024,
  };
}

/** A process and all that it started, at one moment; empty where there is no /proc. */
function treeOf(root: number): readonly Process[] {
  let all: readonly Process[] = [];
  try {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    all = ids.flatMap((name) => processOf(Number(name)) ?? []);
  } catch {
    return [];
  }
  const children = Map.groupBy(all, ({ parent }) => parent);
  const below = (id: number): readonly Process[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...below(child.id)]);
  return [...all.filter(({ id }) => id === root), ...below(root)];
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly kilobytes: number;
  /** Time on a processor so far, in user mode and in the system's. */
  readonly seconds: number;
}

/** How many ticks Linux counts a second in what it tells of a process, on every machine that Node runs on. */
const TICKS = 100;

/** Undefined when a process has ended between being listed and being read. Source of the fields: proc_pid_stat(5). */
function processOf(id: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const [, parent, ...rest] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const memory = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    const [user = 0, system = 0] = rest.slice(9, 11);
    const seconds = (user + system) / TICKS;
    return { id, parent: parent ?? 0, kilobytes: Number(memory ?? 0), seconds };
  } catch {
    return undefined;
  }
}
