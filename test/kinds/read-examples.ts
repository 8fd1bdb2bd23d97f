import type { Span } from '../../src/model/span.ts';

/** A marked stretch of an example with what its attributes ask for. */
interface Marked extends Span {
  readonly attributes: Readonly<Record<string, string>>;
}

/** One item of an `examples.md`. */
export interface Example {
  /** The line of the file on which it starts, from 1. */
  readonly line: number;
  readonly section: 'matches' | 'must not match';
  /** The item as written, for messages. */
  readonly written: string;
  /** The text without marks. */
  readonly text: string;
  /** In the order of the text, the outer first. */
  readonly marked: readonly Marked[];
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

const PART = /\\([[\]\\])|(\[)|(\])(?:\{([^}]*)\})?|([^[\]\\]+|\\)/g;

/** Takes the marks out of a written example: "[Anna]{rule=x} left" gives "Anna left" and one mark. */
export function unmark(written: string): Pick<Example, 'text' | 'marked'> {
  let text = '';
  const open: number[] = [];
  const marked: Marked[] = [];
  for (const [, escaped, opening, closing, attributes, plain] of written.matchAll(PART)) {
    if (opening) open.push(text.length);
    else if (closing) {
      const start = open.pop();
      if (start === undefined)
        throw new Error(`Unexpected "]", expected "[" before it: ${written}`);
      marked.push({ start, end: text.length, attributes: attributesOf(attributes ?? '') });
    } else text += escaped ?? plain ?? '';
  }
  if (open.length) throw new Error(`Unexpected end, expected "]": ${written}`);
  return { text, marked: marked.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

function attributesOf(written: string): Record<string, string> {
  const pairs = written.matchAll(/([a-z]+)=(?:"([^"]*)"|(\S+))/gi);
  const entries = [...pairs].map(
    ([, key = '', quoted, bare]) => [key, quoted ?? bare ?? ''] as const,
  );
  return Object.fromEntries(entries);
}
