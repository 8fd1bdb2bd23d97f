import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LineFormat, readAppended } from '../model/appended-lines.ts';
import { FOLDER } from './folder.ts';

/** The lines of a file below the generated pages; none when it is not there. Throws, naming the line, on a damaged one. */
export function linesOf<T>(format: LineFormat<T>): readonly T[] {
  const path = join(FOLDER, format.file);
  return existsSync(path) ? readAppended(readFileSync(path, 'utf8'), format).lines : [];
}
