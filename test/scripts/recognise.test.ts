import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const answer = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  mentions: z.array(
    z.object({
      kind: z.string(),
      start: z.number(),
      end: z.number(),
      exact: z.string(),
      rule: z.string(),
    }),
  ),
  figures: z.array(
    z.object({ exact: z.string(), value: z.number().nullable(), speaker: z.unknown() }),
  ),
  quotations: z.array(
    z.object({
      exact: z.string(),
      mode: z.enum(['direct', 'mixed', 'indirect']),
      speaker: z.unknown(),
    }),
  ),
  problems: z.array(z.string()),
});

/** Sends lines through the filter and answers its status and its lines. */
function filter(lines: readonly string[]): Promise<{ status: number | null; lines: string[] }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['scripts/recognise.ts'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => (out += words));
    child.on('error', failed).on('close', (status) => {
      done({ status, lines: out.split('\n').slice(0, -1) });
    });
    child.stdin.end(lines.join('\n'));
  });
}

const text = 'Anna Berg said about 50 people had left Norway. “We will not go back,” Berg said.';

describe('npm run recognise', () => {
  test('answers every line with one line, in order, as the contract has it', async () => {
    const asked = Array.from({ length: 500 }, (_, index) =>
      JSON.stringify({ id: index, text: `${text} Number ${index}.` }),
    );
    const { status, lines } = await filter(asked);
    expect(status).toBe(0);
    const answers = lines.map((line) => answer.parse(JSON.parse(line)));
    expect(answers.map(({ id }) => id)).toEqual(asked.map((_, index) => index));
    expect(answers[7]?.mentions.map(({ exact }) => exact)).toContain('Anna Berg');
    expect(answers[7]?.figures.map(({ value }) => value)).toContain(50);
    expect(answers[7]?.quotations.map(({ exact }) => exact)).toContain('We will not go back,');
  });

  test('answers a bad line with its problem, goes on, and does not crash', async () => {
    const { status, lines } = await filter([
      '{"id":"a","text":',
      '',
      '[]',
      '{"id":"b"}',
      JSON.stringify({ id: 'c', text: '\uD800 “' }),
      '{"id":"d","text":""}',
    ]);
    expect(status).toBe(0);
    const answers = lines.map((line) => answer.parse(JSON.parse(line)));
    expect(answers.map(({ id, problems }) => [id, problems.length])).toEqual([
      [null, 1],
      [null, 1],
      ['b', 1],
      ['c', 0],
      ['d', 0],
    ]);
  });

  test('keeps lone halves of a pair and offsets in UTF-16 code units', async () => {
    const held = `\uD83D 😀 Anna Berg left Norway.`;
    const { lines } = await filter([JSON.stringify({ id: 1, text: held })]);
    const [first] = lines.map((line) => answer.parse(JSON.parse(line)));
    for (const { start, end, exact } of first?.mentions ?? [])
      expect(held.slice(start, end)).toBe(exact);
    expect(first?.mentions.map(({ exact }) => exact)).toContain('Anna Berg');
  });
});
