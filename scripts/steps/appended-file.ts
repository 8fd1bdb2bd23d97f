import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
  type AppendedLines,
  type LineFormat,
  readAppended,
  withAppended,
} from '../../src/model/appended-lines.ts';
import { problem } from '../../src/model/problem.ts';
import { writeWhole } from './write-whole.ts';

/** A file of lines as it was found, with what was wrong with it. */
export interface AppendedFile<T> extends AppendedLines<T> {
  readonly format: LineFormat<T>;
  /** Its text; "" when there is none. */
  readonly text: string;
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads a file of lines below the generated pages; empty when there is none yet. A last line that was cut off
 * becomes a placed problem. Throws, naming the line, when one is damaged otherwise.
 */
export function readAppendedFile<T>(pages: string, format: LineFormat<T>): AppendedFile<T> {
  const path = join(pages, format.file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const found = { ...readAppended(text, format), text, format };
  if (found.cut === '') return { ...found, problems: [] };
  const place = { line: lineAfter(found.whole), column: 1 };
  const reason = `Unexpected end in the middle of a line, expected ${format.holds}: ${found.cut}`;
  return { ...found, problems: [problem('cut-line', format.file, reason, place)] };
}

/** A file that is to stand below the generated pages. */
interface Written {
  readonly path: string;
  readonly text: string;
}

/**
 * What is to be written so that lines are appended to a file: nothing when it has them all. What was cut off and
 * none of the lines brings back is put aside beside the file.
 */
export function filesWith<T>(found: AppendedFile<T>, lines: readonly T[]): readonly Written[] {
  const { cut, whole, text, format } = found;
  const file = { path: format.file, text: withAppended(found, lines) };
  if (file.text === text) return [];
  const isBack = lines.some((line) => JSON.stringify(line).startsWith(cut));
  const aside = `${format.file}.line-${lineAfter(whole)}.cut`;
  return cut === '' || isBack ? [file] : [{ path: aside, text: cut }, file];
}

/** Writes such files below the generated pages, in order, each whole and down to the disk. */
export function writeLasting(pages: string, files: readonly Written[]): void {
  for (const { path, text } of files) writeWhole(join(pages, path), text, { flush: true });
}

function lineAfter(whole: string): number {
  return whole.split('\n').length;
}
