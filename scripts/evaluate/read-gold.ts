import { parse } from 'yaml';
import { z } from 'zod';
import { type GoldText, goldText } from './gold.ts';
import { unmark } from './unmark.ts';

const frontMatter = z.strictObject({
  genre: z.string().min(1),
  date: z.iso.date().optional(),
  licence: z.string().min(1),
});

const standOff = z.strictObject({
  genre: z.string().min(1),
  date: z.iso.date().optional(),
  /** Path of the text below the root of the project. */
  text: z.string(),
  marks: z.array(
    z.strictObject({
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      exact: z.string(),
      marks: z.record(z.string(), z.string()),
    }),
  ),
});

/** Reads a gold text that holds its marks in brackets, with front matter above. Throws if it is not one. */
export function readGold(id: string, file: string): GoldText {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n\s*([\s\S]*?)\s*$/.exec(file) ?? [];
  if (head === undefined || body === undefined)
    throw new Error(`${id}: Unexpected beginning, expected front matter between "---" lines.`);
  return goldText(id, frontMatter.parse(parse(head, { schema: 'core' })), unmark(body));
}

/**
 * Reads the marks of a text that stands elsewhere: JSON with offsets in UTF-16 code units and the
 * exact words, each of which must stand where it is said to. `readText` gives the text at a path.
 */
export function readStandOff(
  id: string,
  file: string,
  readText: (path: string) => string,
): GoldText {
  const { genre, date, text: path, marks } = standOff.parse(JSON.parse(file));
  const text = readText(path);
  const marked = marks.map(({ start, end, exact, marks: attributes }) => {
    if (text.slice(start, end) !== exact)
      throw new Error(
        `${id}: Unexpected "${text.slice(start, end)}" at ${start}, expected "${exact}".`,
      );
    return { start, end, attributes };
  });
  return goldText(id, { genre, date }, { text, marked });
}
