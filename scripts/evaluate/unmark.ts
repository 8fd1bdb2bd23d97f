import { bySpan, type Span } from '../../src/model/span.ts';

/** A marked stretch of a text with what stands in braces after it. */
export interface Marked extends Span {
  /** A word without "=" is the value of `kind`: `{person name=Berg}` is `{kind=person name=Berg}`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A text without its marks, and the marks. */
export interface Unmarked {
  readonly text: string;
  /** In the order of the text, the outer first. */
  readonly marked: readonly Marked[];
}

const PART = /\\([[\]\\])|(\[)|(\])(?:\{([^}]*)\})?|([^[\]\\]+|\\)/g;

/**
 * Takes the marks out of a text: "[Anna]{rule=x} left" gives "Anna left" and one mark. Brackets may
 * stand inside brackets; one that belongs to the text is written "\[". Throws when one is not paired.
 */
export function unmark(written: string): Unmarked {
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
  const unclosed = open.at(-1);
  if (unclosed !== undefined)
    throw new Error(
      `Unexpected end, expected "]" after "${text.slice(unclosed, unclosed + 40)}": ${written}`,
    );
  return { text, marked: marked.toSorted(bySpan) };
}

function attributesOf(written: string): Record<string, string> {
  const entries = [...written.matchAll(/([a-z]+)=(?:"([^"]*)"|(\S+))|([a-z]+)/gi)].map(
    ([, key, quoted, bare, kind]): [string, string] =>
      kind ? ['kind', kind] : [key ?? '', quoted ?? bare ?? ''],
  );
  return Object.fromEntries(entries);
}
