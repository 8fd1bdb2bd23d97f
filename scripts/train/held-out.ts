import { analyse } from '../../src/text/analyse.ts';
import { nameText } from '../../src/text/name-runs.ts';
import type { Mark } from './correct.ts';
import { digestOf } from './correct.ts';
import { goldNames } from './gold-names.ts';
import type { HeldOut } from './read-corrections.ts';
import type { Labelled } from './read-training.ts';

/** How well the readings of the held-out texts agree, and what else agrees with what was settled: F1 of exact names. */
export interface Agreement {
  readonly texts: number;
  /** The first reading against the second. */
  readonly readings: number;
  /** The labels that the texts came with, cut by the guideline. */
  readonly labels: number;
  /** What was recognised in each text by itself. */
  readonly found: number;
}

/** The lines with nothing to learn from in those that are held out. */
export function keptOut(lines: readonly Labelled[], held: readonly HeldOut[]): Labelled[] {
  const ids = new Set(held.map(({ id }) => id));
  return lines.map((line) =>
    ids.has(line.id) ? { ...line, ign: [{ s: 0, e: line.text.length }] } : line,
  );
}

/**
 * Grades the held-out texts; `find` names what stands in a text. Throws, naming the line, if a text is
 * not among the lines or not the one that was read.
 */
export function agreementOn(
  held: readonly HeldOut[],
  lines: readonly Labelled[],
  find: (text: string) => readonly Mark[],
): Agreement {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const texts = held.map(({ id, sha256, place }) => {
    const line = byId.get(id);
    if (!line || digestOf(line.text) !== sha256) {
      throw new Error(
        `${place}: Unexpected text of ${id}: it is missing or not the one that was read. Train on the same texts, or take the line out.`,
      );
    }
    return line;
  });
  const settled = held.map((each) => each.settled);
  return {
    texts: held.length,
    readings: f1(
      held.map(({ first }) => first),
      held.map(({ second }) => second),
    ),
    labels: f1(texts.map(labelsOf), settled),
    found: f1(
      texts.map(({ text }) => find(text)),
      settled,
    ),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
};

/** A name as a mark, if it is of a kind that is held out. */
export function markOf(name: { start: number; end: number; kind: string }): Mark[] {
  const kind = KINDS[name.kind];
  return kind ? [[name.start, name.end, kind]] : [];
}

function labelsOf(line: Labelled): Mark[] {
  const text = nameText(analyse(line.text));
  return goldNames(text, line).flatMap(({ from, to, kind }) =>
    markOf({ start: text.words[from]?.start ?? 0, end: text.words[to - 1]?.end ?? 0, kind }),
  );
}

/** In per cent, over the marks of all texts together. */
function f1(some: readonly (readonly Mark[])[], others: readonly (readonly Mark[])[]): number {
  let all = 0;
  let both = 0;
  for (const [index, marks] of some.entries()) {
    const other = new Set((others[index] ?? []).map((mark) => mark.join(' ')));
    all += marks.length + other.size;
    both += marks.filter((mark) => other.has(mark.join(' '))).length;
  }
  return all === 0 ? 100 : (200 * both) / all;
}
