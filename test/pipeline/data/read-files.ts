import type { DataFile, StreamedFile } from '../../../src/pipeline/data/file.ts';

/** Published files, each read whole before the next, as they must be. */
export function readFiles(files: Iterable<StreamedFile>): DataFile[] {
  const read: DataFile[] = [];
  for (const { path, parts } of files) read.push({ path, text: [...parts].join('') });
  return read;
}
