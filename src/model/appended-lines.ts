import type { z } from 'zod';

/** A file of JSON lines to which lines are only ever appended, as it was found. */
export interface AppendedLines<T> {
  readonly lines: readonly T[];
  /** Its text as far as its lines are whole; it ends with a line break unless it is empty. */
  readonly whole: string;
  /** The beginning of a last line whose writing was broken off; "" when none was. */
  readonly cut: string;
}

/** What such a file is called, and what each of its lines is. */
export interface LineFormat<T> {
  readonly file: string;
  readonly schema: z.ZodType<T>;
  /** What a line holds, in words: "an id of the ledger". */
  readonly holds: string;
}

/**
 * Reads the text of such a file. A last line without its line break is whole when it can be read, and cut off
 * when it only begins like one: no beginning of a JSON object is a JSON object. Throws, naming the line, when
 * one is damaged otherwise.
 */
export function readAppended<T>(text: string, format: LineFormat<T>): AppendedLines<T> {
  const written = text.split('\n');
  const last = written.pop() ?? '';
  const lines = written.flatMap((line, index) => lineOf(line, index + 1, format));
  const whole = text.slice(0, text.length - last.length);
  try {
    const added = lineOf(last, written.length + 1, format);
    return { lines: [...lines, ...added], whole: added.length > 0 ? `${text}\n` : whole, cut: '' };
  } catch (damage) {
    if (!'{"'.startsWith(last.slice(0, 2))) throw damage;
    return { lines, whole, cut: last };
  }
}

/** The text of the file with lines appended, and without what was cut off. */
export function withAppended<T>({ whole }: AppendedLines<T>, lines: readonly T[]): string {
  return whole + lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function lineOf<T>(line: string, number: number, { file, schema, holds }: LineFormat<T>): T[] {
  if (line.trim() === '') return [];
  try {
    return [schema.parse(JSON.parse(line))];
  } catch (cause) {
    throw new Error(
      `Unexpected line ${number} in ${file}, expected ${holds}. Put the line back as it was (published addresses hang on this file), for example from version control.`,
      { cause },
    );
  }
}
