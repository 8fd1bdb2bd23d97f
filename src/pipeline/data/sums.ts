import { createHash } from 'node:crypto';
import type { StreamedFile } from './file.ts';

/** What is known of a file once it has been written: its size in bytes of UTF-8 and their sha256. */
export interface Sum {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Hands files on and sums each up while its parts are read; `sums` holds those that were read whole.
 * Throws when the next file is asked for before the parts of the last have been read to the end.
 */
export function* summed(
  files: Iterable<StreamedFile>,
  sums: Map<string, Sum>,
): Generator<StreamedFile> {
  for (const file of files) {
    yield { path: file.path, parts: summing(file, sums) };
    if (!sums.has(file.path)) {
      throw new Error(`Unexpected skip of ${file.path}, expected its parts to be read in turn.`);
    }
  }
}

function* summing({ path, parts }: StreamedFile, sums: Map<string, Sum>): Generator<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const part of parts) {
    const encoded = Buffer.from(part);
    hash.update(encoded);
    bytes += encoded.length;
    yield part;
  }
  sums.set(path, { path, bytes, sha256: hash.digest('hex') });
}
