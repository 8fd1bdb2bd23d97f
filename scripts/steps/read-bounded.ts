import { readFileSync, statSync } from 'node:fs';

/** Why a file was not read: it is too large, or it is no file or may not be read. */
export interface Refusal {
  readonly rule: 'too-large' | 'not-readable';
  readonly reason: string;
}

/** Reads a file of at most so many bytes; answers why, when that cannot be. */
export function readBounded(path: string, mostBytes: number): Uint8Array | Refusal {
  try {
    const entry = statSync(path);
    if (!entry.isFile())
      return { rule: 'not-readable', reason: 'Unexpected folder, expected a file' };
    if (entry.size <= mostBytes) return readFileSync(path);
    const reason = `Unexpected size of ${entry.size} bytes, expected at most ${mostBytes}`;
    return { rule: 'too-large', reason };
  } catch (cause) {
    return { rule: 'not-readable', reason: refusalOf(cause, 'a file') };
  }
}

/** What the disk answered, in words: "Unexpected refusal (EACCES), expected a file that may be read". */
export function refusalOf(cause: unknown, expected: string): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return `Unexpected refusal (${code}), expected ${expected} that may be read`;
}
