import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorrections, readHeldOut } from '../../../scripts/train/read-corrections.ts';

const SHIPPED = fileURLToPath(new URL('../../../scripts/train/corrections', import.meta.url));

function folderWith(line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  writeFileSync(join(folder, 'a.jsonl'), `{"id":"a-1","sha256":"00"}\n${line}\n`);
  return folder;
}

test('a line that is no correction is refused by file and line', () => {
  expect(() => readCorrections(folderWith('{"id":"a-2","add":[[4,9]]}'))).toThrow(
    /a\.jsonl:2: Unexpected correction\..*README/,
  );
});

test('a line without changes says that the labels are right', () => {
  const corrections = readCorrections(folderWith('{"id":"a-2","sha256":"11"}'));
  expect(corrections.get('a-2')).toMatchObject({ remove: [], add: [], sha256: '11' });
});

test('no text that is held out is corrected for training', () => {
  const corrections = readCorrections(SHIPPED);
  const held = readHeldOut(SHIPPED);
  expect(corrections.size).toBeGreaterThan(1000);
  expect(held).toHaveLength(100);
  expect(held.filter(({ id }) => corrections.has(id))).toEqual([]);
});

test('marks stand in order and do not overlap', () => {
  for (const { place, add } of readCorrections(SHIPPED).values()) {
    let last = 0;
    for (const [start, end] of add) {
      expect(start, place).toBeGreaterThanOrEqual(last);
      expect(end, place).toBeGreaterThan(start);
      last = end;
    }
  }
});
