import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesWith, readAppendedFile, writeLasting } from '../../../scripts/steps/appended-file.ts';
import { LEDGER } from '../../../src/model/ledger.ts';

describe('a ledger on the disk', () => {
  const first = '{"id":"people/anna-berg"}\n';
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcebook-ledger-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const content = () => readFileSync(join(folder, LEDGER.file), 'utf8');
  const append = (id: string) => {
    const found = readAppendedFile(folder, LEDGER);
    writeLasting(folder, filesWith(found, [{ id }]));
    return found.problems;
  };

  test('begins when the first line is appended', () => {
    expect(append('people/anna-berg')).toEqual([]);
    expect(content()).toBe(first);
    expect(filesWith(readAppendedFile(folder, LEDGER), [])).toEqual([]);
  });

  test('says where a line was cut off and what is left of it', () => {
    writeFileSync(join(folder, LEDGER.file), `${first}{"id":"people/li`);
    const [cut, ...others] = append('people/li-wei');
    expect(others).toEqual([]);
    expect(cut).toMatchObject({ file: 'ids.jsonl', line: 2, column: 1, ruleId: 'cut-line' });
    expect(String(cut?.reason)).toContain('{"id":"people/li');
    expect(content()).toBe(`${first}{"id":"people/li-wei"}\n`);
    expect(readdirSync(folder)).toEqual(['ids.jsonl']);
    expect(append('people/omar')).toEqual([]);
  });

  test('puts aside what was cut off and does not come back', () => {
    writeFileSync(join(folder, LEDGER.file), `${first}{"id":"people/zo`);
    append('people/li-wei');
    expect(content()).toBe(`${first}{"id":"people/li-wei"}\n`);
    expect(readFileSync(join(folder, 'ids.jsonl.line-2.cut'), 'utf8')).toBe('{"id":"people/zo');
  });
});
