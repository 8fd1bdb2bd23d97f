import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StreamedFile } from '../../src/pipeline/data/file.ts';

/** How many characters are gathered before they are written. */
const CHUNK = 256 * 1024;

/**
 * Lays files beside the pages of a site while they are made; no more than a part of one is held at a time.
 */
export function writeStreamed(site: string, files: Iterable<StreamedFile>): void {
  for (const { path, parts } of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    const file = openSync(join(site, path), 'w');
    try {
      for (const chunk of gathered(parts)) writeFileSync(file, chunk);
    } finally {
      closeSync(file);
    }
  }
}

function* gathered(parts: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
