import type { Span } from '../model/span.ts';
import { numeralAt } from './numerals.ts';
import { piecesOf } from './pieces.ts';
import { evened } from './search-words.ts';
import { tokensOf } from './tokens.ts';

/** A number that a text prints, in digits or words, and what it is worth. */
export interface PrintedNumber extends Span {
  readonly value: number;
}

const CURRENCY = /^\p{Sc}$/u;
/** What makes "two" a part of a share: "two thirds". */
const SHARE = /^(?:halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)$/;

/**
 * The whole numbers that a text prints, in order and without overlaps: "3,000", "half a million",
 * "$3.5m". Shares ("two thirds") are none. Offsets count UTF-16 code units.
 */
export function numbersIn(text: string): PrintedNumber[] {
  const even = evened(text);
  const sentences = [{ start: 0, end: even.length, block: 0 }];
  const pieces = piecesOf({ text: even, blocks: [], sentences, tokens: tokensOf(even, sentences) });
  const found: PrintedNumber[] = [];
  for (let at = 0; at < pieces.length;) {
    const first = pieces[at];
    const numeral = numeralAt(pieces, at, CURRENCY.test(pieces[at - 1]?.text ?? ''));
    const last = pieces[(numeral?.next ?? 0) - 1];
    if (!numeral || !first || !last) {
      at++;
      continue;
    }
    const isShare = SHARE.test(pieces[numeral.next]?.lower ?? '');
    if (Number.isFinite(numeral.value) && !isShare)
      found.push({ start: first.start, end: last.end, value: numeral.value });
    at = numeral.next;
  }
  return found;
}
