import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportProblems, turnedAway } from '../../../scripts/steps/report.ts';
import { problem } from '../../../src/model/problem.ts';

describe('a report of what was turned away', () => {
  let said = '';
  beforeEach(() => {
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
      said += String(words);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('names file, line, reason and remedy', () => {
    reportProblems([problem('bad-facts', 'a.yml', 'Unexpected date', { line: 3, column: 1 })]);
    expect(said).toMatch(/a\.yml[^]*3:1[^]*Unexpected date[^]*Correct the line/);
  });

  test('counts each reason in one line, and asks for the status of rejects', () => {
    const of = (id: 'empty-text' | 'too-large', file: string) => problem(id, file, 'Unexpected');
    const status = turnedAway([of('too-large', 'a'), of('empty-text', 'b'), of('too-large', 'c')]);
    expect(status).toBe(3);
    expect(said).toBe('Turned away: 3 (1 empty-text, 2 too-large); each is named above.\n');
  });

  test('says nothing of nothing', () => {
    reportProblems([]);
    expect(turnedAway([])).toBe(0);
    expect(said).toBe('');
  });

  test('hands a terminal no sign that it obeys or that turns the line', () => {
    reportProblems([
      problem('empty-text', '\u001B[2Ja\r\u202Etxt.exe', 'Unexpected \u0007\u009B1m\u2066 end'),
    ]);
    expect(said).toContain('\\u001b[2Ja\\u000d\\u202etxt.exe');
    expect(said).toContain('Unexpected \\u0007\\u009b1m\\u2066 end');
  });
});
