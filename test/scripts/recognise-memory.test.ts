import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { inventedLines } from './invented-lines.ts';

const LINES = 100_000;
/**
 * Megabytes for all JavaScript objects of the filter. The word lists and weights take about 65; what
 * is left is 650 bytes a line.
 */
const HEAP = 128;

test('a hundred thousand lines pass through a small heap, each answered in its place', async () => {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, 'scripts/recognise.ts'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise((done) => void child.on('close', done));
  // A filter that dies of its memory closes its input.
  Readable.from(inventedLines(LINES)).pipe(child.stdin.on('error', () => undefined));
  let count = 0;
  let wrong = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const answered = line.startsWith(`{"id":${count},`) && line.includes('"kind":"person"');
    if (!answered) wrong++;
    count++;
  }
  expect({ status: await ended, count, wrong }).toEqual({ status: 0, count: LINES, wrong: 0 });
}, 600_000);
