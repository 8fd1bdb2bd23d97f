import type { Span } from '../model/span.ts';

/** What a text fragment names: words, whole or by both their ends, and what stands directly around them. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** A stretch of more words or signs is named by its ends. */
const WHOLE = { words: 10, signs: 100 };
/** How many words of either end then name it. */
const ENDS = 5;
/** How many words around a stretch are named; the next more only where the words stand there twice. */
const AROUND = [3, 6, 12];
/** A longer run of signs without a space is not taken for a word that a browser would find. */
const LONGEST = 60;

/**
 * The text fragment that makes a browser mark exactly these words of a source on the source's page,
 * ":~:text=…", to be put behind an anchor. `span` and the `block` that it begins in count in `text`; what
 * reaches over the block is left out. Empty where a fragment could mark other words: where the same words
 * stand before them with the same words around, or where they are not cut by spaces.
 */
export function exactWords(text: string, span: Span, block: Span): string {
  const start = Math.max(span.start, block.start);
  const end = Math.min(span.end, block.end);
  const words = wordsOf(text.slice(start, end));
  const named = words && endsOf(words);
  if (!named) return '';
  for (const many of AROUND) {
    const prefix = nearest(text.slice(block.start, start), -many);
    const suffix = nearest(text.slice(end, block.end), many);
    const directive = { ...named, ...(prefix && { prefix }), ...(suffix && { suffix }) };
    const found = firstOf(text, directive);
    if (found?.start === start && found.end === end) return directiveText(directive);
  }
  return '';
}

/**
 * A directive as it stands in an address, behind the anchor. A dash, a comma, an ampersand and a per cent sign
 * of the words are escaped, and brackets, which programs that look for addresses in a message cut off.
 * Source: WICG, URL Fragment Text Directives, syntax.
 */
export function directiveText({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix ? [`${escaped(prefix)}-`] : []),
    escaped(start),
    ...(end ? [escaped(end)] : []),
    ...(suffix ? [`-${escaped(suffix)}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Words named whole when they are few, else by the first and the last of them; undefined for none. */
export function endsOf(words: readonly string[]): TextDirective | undefined {
  const whole = words.join(' ');
  if (whole === '') return undefined;
  if (words.length <= WHOLE.words && whole.length <= WHOLE.signs) return { start: whole };
  const ends = Math.min(ENDS, Math.floor(words.length / 2));
  if (ends === 0) return { start: whole };
  return { start: words.slice(0, ends).join(' '), end: words.slice(-ends).join(' ') };
}

/**
 * Where a browser finds a directive first in a text, white space in any form and whatever the case; undefined
 * where it does not. A directive of both ends reaches to the nearest of its ends.
 */
export function firstOf(text: string, directive: TextDirective): Span | undefined {
  const { prefix = '', start, end = '', suffix = '' } = directive;
  const behind = suffix === '' ? '' : `(?=\\s*${pattern(suffix)})`;
  const words = end === '' ? pattern(start) : `${pattern(start)}[^]*?${pattern(end)}`;
  const found = new RegExp(
    `(${prefix === '' ? '' : `${pattern(prefix)}\\s*`})${words}${behind}`,
    'iu',
  );
  const match = found.exec(text);
  if (!match) return undefined;
  const [all, before = ''] = match;
  return { start: match.index + before.length, end: match.index + all.length };
}

function pattern(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join('\\s+');
}

function escaped(words: string): string {
  return encodeURIComponent(words).replace(
    /[-()'*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The words of a stretch; undefined where there are none, or one that cannot be found or written. */
function wordsOf(stretch: string): readonly string[] | undefined {
  const words = stretch.match(/\S+/gu) ?? [];
  return words.length > 0 && words.every(isPlain) ? words : undefined;
}

function isPlain(word: string): boolean {
  return word.length <= LONGEST && word.isWellFormed();
}

/** The words that stand nearest: `many` from the beginning, or from the end where it is negative. */
function nearest(stretch: string, many: number): string {
  const words = stretch.match(/\S+/gu) ?? [];
  const near = many < 0 ? words.slice(many).toReversed() : words.slice(0, many);
  const odd = near.findIndex((word) => !isPlain(word));
  const plain = odd < 0 ? near : near.slice(0, odd);
  return (many < 0 ? plain.toReversed() : plain).join(' ');
}
