import { createHash } from 'node:crypto';
import type { Labelled } from './read-training.ts';

/** A label of a text: `[start, end)` in UTF-16 code units, and what it names. */
export type Mark = readonly [start: number, end: number, kind: string];

/** What a reader decided of one labelled text, without the text. */
export interface Correction {
  /** The file and line that it stands in. */
  readonly place: string;
  readonly id: string;
  /** The first hexadecimal digits of the SHA-256 of the text. */
  readonly sha256: string;
  /** Labels that are wrong, and names that are not labelled; both empty where all was right. */
  readonly remove: readonly Mark[];
  readonly add: readonly Mark[];
}

/** How many hexadecimal digits tell a text apart. */
const DIGITS = 12;

/** The digest by which a text that was read is known again. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/**
 * Labels with what a reader decided. Such a text is marked as read as a whole, so that no rule is taken
 * to know better. Throws, naming the line, if a text is not the one that was read, or has not the label
 * that is to be removed.
 */
export function corrected(
  lines: readonly Labelled[],
  corrections: ReadonlyMap<string, Correction>,
): readonly Labelled[] {
  return lines.map((line) => {
    const correction = corrections.get(line.id);
    return correction ? correctedLine(line, correction) : line;
  });
}

function correctedLine(line: Labelled, { place, id, sha256, remove, add }: Correction): Labelled {
  const { text, ents } = line;
  if (digestOf(text) !== sha256) {
    throw new Error(
      `${place}: Unexpected text of ${id}: it is not the one that was corrected (${digestOf(text)}, not ${sha256}). Train on the same texts, or take the line out.`,
    );
  }
  const wrong = new Set(remove.map((mark) => mark.join(' ')));
  const kept = ents.filter(({ s, e, t }) => !wrong.delete([s, e, t].join(' ')));
  const [missing] = wrong;
  if (missing !== undefined) {
    throw new Error(
      `${place}: Unexpected label to remove from ${id}: it has no “${missing}”. Write its start, end and kind as the text has them.`,
    );
  }
  const added = add.map(([s, e, t]) => ({ s, e, t }));
  return {
    ...line,
    ents: [...kept, ...added].toSorted((a, b) => a.s - b.s),
    read: [{ s: 0, e: text.length }],
  };
}
