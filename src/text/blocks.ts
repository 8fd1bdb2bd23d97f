import type { Block, BlockType } from '../model/analysed-text.ts';
import type { Span } from '../model/span.ts';
import { footStart } from './foot.ts';
import { headEnd } from './head.ts';
import { CAPTION_CUES } from './lexicon/boilerplate.ts';

/**
 * Cuts a plain text into blocks and says what each is. Blank lines part blocks; a run of lines
 * without blank ones is a block a line, unless it looks hard-wrapped (then it is one block).
 */
export function blocksOf(text: string): Block[] {
  const spans = chunks(text).flatMap((chunk) =>
    isHardWrapped(text, chunk) ? [chunk] : lines(text, chunk),
  );
  const printed = spans.map((span) => text.slice(span.start, span.end));
  const head = headEnd(printed);
  const foot = footStart(printed);
  const typed = spans.map((span, index) => ({
    ...span,
    type:
      index < head || index >= foot
        ? ('boilerplate' as const)
        : blockType(printed[index] ?? '', index === head && index + 1 < spans.length),
  }));
  return numbered(typed);
}

/** Numbers typed spans: the title is paragraph 0, the rest count from 1. */
export function numbered(blocks: readonly (Span & { readonly type: BlockType })[]): Block[] {
  let paragraph = 0;
  return blocks.map(({ start, end, type }) => ({
    start,
    end,
    type,
    paragraph: type === 'title' ? 0 : ++paragraph,
  }));
}

/** True when a block reads like the caption of a picture: a credit at its end, or a label before it. */
export function isCaption(block: string): boolean {
  return block.length <= 1_000 && CAPTION_CUES.some((cue) => cue.test(block));
}

function chunks(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\r\n]|\r?\n(?![^\S\r\n]*\r?(?:\n|$))|\r(?!\n))*/g)].map(
    (match) => trimmed(text, match.index, match.index + match[0].length),
  );
}

function lines(text: string, chunk: Span): Span[] {
  return [...text.slice(chunk.start, chunk.end).matchAll(/\S[^\r\n]*/g)].map((match) =>
    trimmed(text, chunk.start + match.index, chunk.start + match.index + match[0].length),
  );
}

function trimmed(text: string, start: number, end: number): Span {
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Hard-wrapped: all lines but the last are of like length, and some of them break inside a sentence. */
function isHardWrapped(text: string, chunk: Span): boolean {
  const rows = lines(text, chunk).map((row) => text.slice(row.start, row.end));
  if (rows.length < 2) return true;
  const full = rows.slice(0, -1);
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return (
    longest <= 100 &&
    full.every((row) => row.length > longest * 0.6) &&
    full.some((row) => !/[.!?:"'”’)\]]$/.test(row)) &&
    rows.slice(1).some((row) => /^[\p{Ll}\d]/u.test(row))
  );
}

function blockType(block: string, mayBeTitle: boolean): BlockType {
  if (isCaption(block)) return 'caption';
  if (mayBeTitle && block.length <= 250 && !/[.:;,]["”’')\]]*$/.test(block)) return 'title';
  if (isHeading(block)) return 'heading';
  return 'paragraph';
}

function isHeading(block: string): boolean {
  if (/^#{1,6}\s/.test(block)) return true;
  const words = block.split(/\s+/);
  return (
    words.length <= 10 &&
    block.length <= 90 &&
    /^[\p{Lu}\d]/u.test(block) &&
    !/[.!?,:;…"”’')\]]$/.test(block) &&
    !/["“”]/.test(block)
  );
}
