import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Span } from '../../../src/model/span.ts';
import { byCodeUnit } from '../../../src/text/order.ts';
import { unmark } from '../unmark.ts';

/** Where the texts lie, below the root of the project. */
const IDENTITY = 'test/identity';

/** A mention with the thing that it names. */
export interface IdentityMention extends Span {
  /** The same for all mentions of one thing in all texts, and for nothing else: "place paris". */
  readonly thing: string;
}

/** One text in which it is marked who is who. */
export interface IdentityText {
  readonly id: string;
  readonly topic: string;
  readonly date: string;
  readonly text: string;
  readonly mentions: readonly IdentityMention[];
}

const frontMatter = z.strictObject({
  topic: z.string().min(1),
  date: z.iso.date(),
  licence: z.string().min(1),
});

const attributes = z.strictObject({
  kind: z.enum(['person', 'place', 'organisation']),
  id: z.string().regex(/^[a-z0-9-]+$/),
});

/** Reads one text by the notation of test/identity/README.md. Throws with its id on what is not of it. */
export function readIdentity(id: string, file: string): IdentityText {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n\s*([\s\S]*?)\s*$/.exec(file) ?? [];
  if (head === undefined || body === undefined)
    throw new Error(`${id}: Unexpected beginning, expected front matter between "---" lines.`);
  const { topic, date } = frontMatter.parse(parse(head, { schema: 'core' }));
  const { text, marked } = unmark(body);
  const mentions = marked.map(({ start, end, attributes: written }): IdentityMention => {
    const read = attributes.safeParse(written);
    if (!read.success)
      throw new Error(
        `${id}: Unexpected ${JSON.stringify(written)} on "${text.slice(start, end)}", expected a kind and an id in small letters.`,
      );
    return { start, end, thing: `${read.data.kind} ${read.data.id}` };
  });
  return { id, topic, date, text, mentions };
}

/** Reads the texts of the project in which it is marked who is who, in the order of their names. */
export function readIdentityFolder(root: string): IdentityText[] {
  return readdirSync(join(root, IDENTITY))
    .filter((file) => /^[a-z]+-.+\.md$/.test(file))
    .toSorted(byCodeUnit)
    .map((file) =>
      readIdentity(file.replace(/\.md$/, ''), readFileSync(join(root, IDENTITY, file), 'utf8')),
    );
}
