import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Published, publishedLine, type PublishedLine } from '../../src/model/published.ts';
import { publishedOf } from '../../src/pipeline/published/record.ts';
import { writeWhole } from './write-whole.ts';

/** Name of the record of what was published, beside the ledger. */
const RECORD = 'published.jsonl';

/** Reads the record; empty when there is none yet. Throws, naming the line, when one is damaged. */
export function readPublished(pages: string): Published {
  const path = join(pages, RECORD);
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n');
  return publishedOf(lines.flatMap((line, index) => lineOf(line, index + 1, path)));
}

/** Appends lines to the record; without any it stays as it is. */
export function appendPublished(pages: string, lines: readonly PublishedLine[]): void {
  if (lines.length === 0) return;
  const path = join(pages, RECORD);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeWhole(path, before + lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function lineOf(line: string, number: number, path: string): PublishedLine[] {
  if (line.trim() === '') return [];
  try {
    return [publishedLine.parse(JSON.parse(line))];
  } catch (cause) {
    throw new Error(
      `Unexpected line ${number} in ${path}, expected a published page. Put the line back as it was (published addresses hang on this file), for example from version control.`,
      { cause },
    );
  }
}
