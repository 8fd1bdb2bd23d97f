import type { AnalysedText, Block } from '../../../model/analysed-text.ts';
import type { Span } from '../../../model/span.ts';

/** A pair of quotation marks. `start`/`end` are the words inside; `from`/`to` include the marks. */
export interface Marks extends Span {
  readonly from: number;
  readonly to: number;
  /** Index of the block; marks never pair across blocks. */
  readonly block: number;
  /** False when the closing mark is missing and the words run to the end of the block. */
  readonly closed: boolean;
  /** How many words stand inside. */
  readonly words: number;
  /** True when the words end with a sign that ends or suspends a sentence. */
  readonly lastSign: boolean;
  /** True when the words end with a question mark. */
  readonly asks: boolean;
  /** True when every longer word has a capital, as in the title of a work. */
  readonly titled: boolean;
}

/** How many words make marked words a quotation even where nobody is credited. */
export const ENOUGH_WORDS = 4;

interface Open {
  readonly sign: string;
  readonly at: number;
  readonly width: number;
}

/** Two single marks that stand for one double mark. */
const DOUBLED = ["''", '‘‘', '’’'];
const SIGNS = /[“”„«»"‘’']|``/g;
/** A single-quoted stretch longer than this is taken for two apostrophes. */
const LONGEST_SINGLE = 600;
/** How far the end of a pair inside a pair is looked for. */
const LONGEST_NESTED = 1000;

/**
 * Pairs the quotation marks of each block: curly, straight and mixed pairs (“a massacre"), single
 * ones where they are used as quotation marks. Marks inside marks belong to the outer pair and are
 * left out. In the order of the text, never overlapping.
 */
export function marksOf({ text, blocks }: AnalysedText): Marks[] {
  return blocks.flatMap((block, index) =>
    block.type === 'boilerplate' ? [] : pairs(text.slice(block.start, block.end), block, index),
  );
}

function pairs(slice: string, block: Block, index: number): Marks[] {
  const found: Marks[] = [];
  const push = (open: Open, end: number, to: number, closed: boolean): void => {
    const start = open.at + open.width;
    const inner = slice.slice(start, end);
    const words = inner.trim();
    if (!words) return;
    const from = block.start + start + inner.indexOf(words);
    found.push({
      start: from,
      end: from + words.length,
      from: block.start + open.at,
      to: block.start + to,
      block: index,
      closed,
      words: words.split(/\s+/).length,
      lastSign: /[,.?!…—–-]['’)\]]*$/.test(words),
      asks: words.endsWith('?'),
      titled: words.split(/\s+/).every((word) => word.length < 4 || !/^\p{Ll}/u.test(word)),
    });
  };
  const nextSingleEnd = singleEnds(slice);
  let open: Open | undefined;
  let nested = 0;
  let skipTo = 0;
  for (const match of slice.matchAll(SIGNS)) {
    const at = match.index;
    if (at < skipTo) continue;
    const sign = DOUBLED.find((pair) => slice.startsWith(pair, at)) ?? match[0];
    const width = sign.length;
    const shape = shapeOf(slice, at, width);
    if (sign === '‘' || sign === "'" || sign === '’') {
      if (open || sign === '’' || !opensSingle(slice, at, sign)) continue;
      const end = nextSingleEnd(at + 1, sign);
      if (end === undefined) continue;
      push({ sign, at, width }, end, end + 1, true);
      skipTo = end + 1;
    } else if (open && nestsStraight(slice, at, sign, shape, open)) {
      skipTo = slice.indexOf('"', at + 1) + 1;
    } else if (isOpening(sign, shape, open)) {
      if (!open) open = { sign, at, width };
      else if (sign === '“' && open.sign !== '“' && closesLater(slice, at)) nested++;
      else {
        push(open, at, at, false);
        open = { sign, at, width };
      }
    } else if (
      open &&
      sign === open.sign &&
      (sign === '"' || sign === "''") &&
      shape === 'opening'
    ) {
      open = { sign, at, width };
    } else if (isClosing(sign)) {
      if (nested && sign === '”') nested--;
      else if (open) {
        push(open, at, at + width, true);
        open = undefined;
        nested = 0;
      }
      skipTo = at + width;
    }
  }
  if (open) push(open, slice.length, slice.length, false);
  return found;
}

type Shape = 'opening' | 'closing' | 'either' | 'measure';

/** What the signs around a mark say of it: an opening one follows a gap, a closing one follows words. */
function shapeOf(slice: string, at: number, width: number): Shape {
  const before = slice.charAt(at - 1);
  const after = slice.charAt(at + width);
  if (/\d/.test(before) && /['’′]\d{1,2}$/.test(slice.slice(Math.max(0, at - 4), at)))
    return 'measure';
  const gapBefore = before === '' || /[\s([—–/-]/.test(before);
  const gapAfter = after === '' || /[\s)\],.;:!?—–/-]/.test(after);
  return gapBefore === gapAfter ? 'either' : gapBefore ? 'opening' : 'closing';
}

function isOpening(sign: string, shape: Shape, open: Open | undefined): boolean {
  if (sign === '“' || sign === '‘‘' || sign === '„' || sign === '«' || sign === '``') {
    return sign !== '“' || !open || (open.sign !== '„' && shape !== 'closing');
  }
  if (sign === '"' || sign === "''") return !open && (shape === 'opening' || shape === 'either');
  // A closing mark where an opening one must stand is a slip of the keyboard.
  return sign === '”' && !open && shape === 'opening';
}

function isClosing(sign: string): boolean {
  return (
    sign === '”' || sign === '"' || sign === '»' || sign === "''" || sign === '’’' || sign === '“'
  );
}

/** Inside straight marks: whether the curly pair that opens at `at` closes before the straight one does. */
function closesLater(slice: string, at: number): boolean {
  const rest = slice.slice(at, at + LONGEST_NESTED);
  const close = rest.indexOf('”');
  return close >= 0 && close < rest.indexOf('"');
}

/** Inside curly marks: whether a straight pair opens here and closes before the curly one does. */
function nestsStraight(slice: string, at: number, sign: string, shape: Shape, open: Open): boolean {
  if (sign !== '"' || open.sign !== '“' || shape !== 'opening') return false;
  const rest = slice.slice(at + 1, at + LONGEST_NESTED);
  const close = rest.indexOf('"');
  return close >= 0 && close < rest.indexOf('”') && !rest.slice(0, close).includes('“');
}

function opensSingle(slice: string, at: number, sign: string): boolean {
  const before = slice.charAt(at - 1);
  const after = slice.slice(at + 1, at + 5);
  if (before !== '' && !/[\s([—–/]/.test(before)) return false;
  if (!/^[\p{L}\p{N}…[]/u.test(after)) return false;
  return (
    sign === '‘' || !/^(?:\d\ds\b|em\b|tis\b|twas\b|til\b|n\b|cause\b|round\b|bout\b)/i.test(after)
  );
}

/**
 * Finds the closing single mark from a place on: one that follows words and precedes a gap, and is
 * not the apostrophe of a plural possessive unless no better one comes.
 */
function singleEnds(slice: string): (from: number, sign: string) => number | undefined {
  const ends = [...slice.matchAll(/(?<=\S)['’](?![\p{L}\p{N}])/gu)].map((match) => match.index);
  let next = 0;
  return (from, sign) => {
    while (next < ends.length && (ends[next] ?? 0) <= from) next++;
    for (let at = next; at < ends.length && at - next < 6; at++) {
      const end = ends[at] ?? 0;
      if (end - from > LONGEST_SINGLE) return undefined;
      if (/["“”]/.test(slice.slice(from, end))) return undefined;
      const possessive =
        /s$/i.test(slice.slice(from, end)) && /^['’] \p{Ll}/u.test(slice.slice(end, end + 3));
      const opensAgain = sign === "'" && /['‘]\p{L}/u.test(slice.slice(end + 1, end + 4));
      if (!possessive || opensAgain || at + 1 >= ends.length) return end;
      const rest = slice.slice(from, ends[at + 1] ?? end);
      if (rest.length > LONGEST_SINGLE || / ['‘]\p{L}/u.test(rest)) return end;
    }
    return undefined;
  };
}
