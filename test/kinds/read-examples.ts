import { type Unmarked, unmark } from '../../scripts/evaluate/unmark.ts';

/** One item of an `examples.md`: its text without marks, and the marks with what they ask for. */
export interface Example extends Unmarked {
  /** The line of the file on which it starts, from 1. */
  readonly line: number;
  readonly section: 'matches' | 'must not match';
  /** The item as written, for messages. */
  readonly written: string;
}

const SECTION = /^## +(Matches|Must not match)\s*$/i;

/** Reads the examples of an `examples.md`; the format stands in src/kinds/README.md. */
export function readExamples(markdown: string): Example[] {
  const examples: Example[] = [];
  let section: Example['section'] | undefined;
  let item: { line: number; rows: string[] } | undefined;
  const close = (): void => {
    if (item && section) {
      const written = item.rows.join('\n').trim();
      examples.push({ line: item.line, section, written, ...unmark(written) });
    }
    item = undefined;
  };
  for (const [index, row] of markdown.split(/\r?\n/).entries()) {
    const named = SECTION.exec(row)?.[1]?.toLowerCase();
    if (row.startsWith('## ')) {
      close();
      section = named === 'matches' || named === 'must not match' ? named : undefined;
    } else if (row.startsWith('- ')) {
      close();
      item = { line: index + 1, rows: [row.slice(2)] };
    } else if (row.startsWith('  ') || row.trim() === '') {
      item?.rows.push(row.slice(2));
    } else {
      close();
    }
  }
  close();
  return examples;
}
