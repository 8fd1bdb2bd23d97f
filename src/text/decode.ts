/** Why bytes are no text, and the line, from 1, on which that shows. */
export interface Undecoded {
  readonly reason: string;
  readonly line: number;
}

/**
 * Bytes as text: UTF-8 with or without its mark, or UTF-16 with its mark; or why they are neither. No
 * other encoding is guessed: every byte is a letter in some of them, and a wrong guess misquotes.
 */
export function decode(bytes: Uint8Array): string | Undecoded {
  const marked = markedEncoding(bytes);
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (marked)
      return {
        reason: `Unexpected bytes, expected ${marked.toUpperCase()} as the mark says`,
        line: 1,
      };
    return { reason: 'Unexpected bytes, expected UTF-8', line: firstBadLine(bytes) };
  }
}

/** Whether most letters of a text have a zero beside them, as in UTF-16 that is read as UTF-8. */
export function isUnmarkedUtf16(text: string): boolean {
  const zeros = text.split('\0').length - 1;
  return zeros > 1 && zeros * 3 > text.length;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** No character of UTF-8 holds the byte of a line end, so that each line is whole by itself. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, next));
    } catch {
      return line;
    }
    start = next;
  }
  return line;
}
