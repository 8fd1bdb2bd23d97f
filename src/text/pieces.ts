import type { AnalysedText, Token } from '../model/analysed-text.ts';
import type { Span } from '../model/span.ts';
import { CARDINALS, MAGNITUDES } from './lexicon/numerals.ts';

/** A token, or a part of a hyphenated numeral: "twenty-five", "five-year", "minus-130" are two each. */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  readonly type: Token['type'];
  readonly sentence: number;
  /** What parts it from the piece before: nothing, a hyphen that was taken out, or a gap. */
  readonly joint: '' | '-' | ' ';
}

const HEADS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...MAGNITUDES.keys(),
  ...['half', 'quarter', 'third', 'minus', 'sub'],
]);
const HYPHEN = /[-‐‑]/;

/** Cuts a text into pieces, in its order: its tokens, with hyphenated numerals taken apart. */
export function piecesOf({ tokens }: AnalysedText): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const token of tokens) {
    const joint = token.start === end ? '' : ' ';
    const { text, type, sentence } = token;
    end = token.end;
    const cut = type === 'word' ? text.search(HYPHEN) : -1;
    if (cut > 0 && HEADS.has(text.slice(0, cut).toLowerCase())) {
      pushParts(pieces, token, joint);
    } else {
      pieces.push({
        ...{ start: token.start, end, text, lower: text.toLowerCase() },
        ...{ type, sentence, joint },
      });
    }
  }
  return pieces;
}

/** Takes "four-hundred-year-old" apart as long as numerals lead, then keeps the rest whole. */
function pushParts(pieces: Piece[], { text, start, sentence }: Token, first: Piece['joint']): void {
  let rest = text;
  let from = start;
  let joint = first;
  while (rest) {
    const cut = rest.search(HYPHEN);
    const head = cut < 0 ? rest : rest.slice(0, cut);
    const part = HEADS.has(head.toLowerCase()) || head === 'and' || head === 'a' ? head : rest;
    pieces.push({
      ...{ start: from, end: from + part.length, text: part, lower: part.toLowerCase() },
      ...{ type: /^\d+$/.test(part) ? 'number' : 'word', sentence, joint },
    });
    rest = rest.slice(part.length + 1);
    from += part.length + 1;
    joint = '-';
  }
}
