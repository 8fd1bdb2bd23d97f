/** A paragraph of a source with its words. */
export interface Paragraph {
  /** 0 is the title. */
  readonly number: number;
  /** Where it stands in the canonical text: "66-401", in UTF-16 code units. */
  readonly at: string;
  /** Undefined where the site does not show all of them. */
  readonly words: string | undefined;
}

const PARAGRAPH = /^<Paragraph ([^\n>]*)>(.*)<\/Paragraph>$/gm;

/** A tag, whose attributes are no words of the source, or an expression that is one string literal. */
const PART =
  /<\/?[a-zA-Z][^\s<>"'/{}]*(?:\s+[\w-]+(?:="[^"]*"|=\{"(?:[^"\\]|\\.)*"\})?)*\s*\/?>|\{("(?:[^"\\]|\\.)*")\}/g;

/**
 * The paragraphs in the generated body of a source, in its order. Each stands on one line, and its words
 * in string literals; they are given only when they are as many as its place in the text says.
 */
export function paragraphsOf(mdx: string): readonly Paragraph[] {
  return [...mdx.matchAll(PARAGRAPH)].flatMap(([, tag = '', inside = '']): Paragraph[] => {
    const number = /\bnumber="(\d+)"/.exec(tag)?.[1];
    const [at, start, end] = /\bat="(\d+)-(\d+)"/.exec(tag) ?? [];
    if (number === undefined || at === undefined) return [];
    const words = [...inside.matchAll(PART)]
      .map(([, literal]) => (literal === undefined ? '' : String(JSON.parse(literal))))
      .join('');
    const isWhole = !/\bpart=/.test(tag) && words.length === Number(end) - Number(start);
    return [{ number: Number(number), at: `${start}-${end}`, words: isWhole ? words : undefined }];
  });
}
